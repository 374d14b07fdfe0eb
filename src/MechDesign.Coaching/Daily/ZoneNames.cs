namespace MechDesign.Coaching;

/// <summary>
/// The zones of the tz database (zone1970.tab and the capitals that are links there) and cities under whose names people look
/// for them. A list of our own: asking the system for all zones loads the rules of 600, and they stay in memory.
/// </summary>
static class ZoneNames
{
    /// <summary>An area, then its places.</summary>
    public const string Zones = """
        Africa: Abidjan Accra Addis_Ababa Algiers Bissau Cairo Casablanca Ceuta Dakar Dar_es_Salaam Douala El_Aaiun Harare Johannesburg Juba Kampala Khartoum
        Africa: Kigali Kinshasa Lagos Luanda Lusaka Maputo Monrovia Nairobi Ndjamena Sao_Tome Tripoli Tunis Windhoek
        America: Adak Anchorage Araguaina Argentina/Buenos_Aires Argentina/Catamarca Argentina/Cordoba Argentina/Jujuy Argentina/La_Rioja Argentina/Mendoza
        America: Argentina/Rio_Gallegos Argentina/Salta Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Aruba Asuncion Bahia
        America: Bahia_Banderas Barbados Belem Belize Boa_Vista Bogota Boise Cambridge_Bay Campo_Grande Cancun Caracas Cayenne Chicago Chihuahua Ciudad_Juarez
        America: Costa_Rica Coyhaique Cuiaba Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit Edmonton Eirunepe El_Salvador Fort_Nelson Fortaleza
        America: Glace_Bay Goose_Bay Grand_Turk Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indiana/Indianapolis Indiana/Knox Indiana/Marengo
        America: Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Inuvik Iqaluit Jamaica Juneau Kentucky/Louisville
        America: Kentucky/Monticello La_Paz Lima Los_Angeles Maceio Managua Manaus Martinique Matamoros Mazatlan Menominee Merida Metlakatla Mexico_City
        America: Miquelon Moncton Monterrey Montevideo Nassau New_York Nome Noronha North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem Nuuk
        America: Ojinaga Panama Paramaribo Phoenix Port-au-Prince Porto_Velho Puerto_Rico Punta_Arenas Rankin_Inlet Recife Regina Resolute Rio_Branco Santarem
        America: Santiago Santo_Domingo Sao_Paulo Scoresbysund Sitka St_Johns Swift_Current Tegucigalpa Thule Tijuana Toronto Vancouver Whitehorse Winnipeg
        America: Yakutat
        Antarctica: Casey Davis Macquarie Mawson Palmer Rothera Troll Vostok
        Asia: Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Atyrau Baghdad Bahrain Baku Bangkok Barnaul Beirut Bishkek Brunei Chita Colombo Damascus Dhaka
        Asia: Dili Dubai Dushanbe Famagusta Gaza Hebron Ho_Chi_Minh Hong_Kong Hovd Irkutsk Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Kathmandu
        Asia: Khandyga Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macau Magadan Makassar Manila Muscat Nicosia Novokuznetsk Novosibirsk Omsk Oral
        Asia: Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Riyadh Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi
        Asia: Tehran Thimphu Tokyo Tomsk Ulaanbaatar Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan
        Atlantic: Azores Bermuda Canary Cape_Verde Faroe Madeira Reykjavik South_Georgia Stanley
        Australia: Adelaide Brisbane Broken_Hill Darwin Eucla Hobart Lindeman Lord_Howe Melbourne Perth Sydney
        Etc: UTC
        Europe: Amsterdam Andorra Astrakhan Athens Belgrade Berlin Bratislava Brussels Bucharest Budapest Chisinau Copenhagen Dublin Gibraltar Helsinki
        Europe: Istanbul Kaliningrad Kirov Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Minsk Monaco Moscow Oslo Paris Podgorica Prague Riga Rome
        Europe: Samara Sarajevo Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Ulyanovsk Vaduz Vienna Vilnius Volgograd Warsaw Zagreb Zurich
        Indian: Chagos Maldives Mauritius
        Pacific: Apia Auckland Bougainville Chatham Easter Efate Fakaofo Fiji Galapagos Gambier Guadalcanal Guam Honolulu Kanton Kiritimati Kosrae Kwajalein
        Pacific: Marquesas Nauru Niue Norfolk Noumea Pago_Pago Palau Pitcairn Port_Moresby Rarotonga Tahiti Tarawa Tongatapu
        """;

    /// <summary>A zone, then cities that share it and have no name in the list.</summary>
    public const string Cities = """
        America/Chicago: Dallas, Houston, Austin, Minneapolis, St Louis, New Orleans, Nashville
        America/Denver: Salt Lake City, Albuquerque
        America/Los_Angeles: San Francisco, Seattle, San Diego, Las Vegas, Portland, San Jose, Pacific
        America/New_York: Washington, Boston, Miami, Atlanta, Philadelphia, Charlotte, Eastern
        America/Toronto: Montreal, Ottawa, Quebec
        America/Edmonton: Calgary
        America/Sao_Paulo: Rio de Janeiro, Brasilia
        America/Argentina/Buenos_Aires: Argentina
        Asia/Ho_Chi_Minh: Saigon, Hanoi
        Asia/Karachi: Lahore, Islamabad
        Asia/Kolkata: Mumbai, Delhi, Bangalore, Bengaluru, Hyderabad, Chennai, Pune, India, Calcutta
        Asia/Shanghai: Beijing, Shenzhen, Guangzhou, Hangzhou, China
        Asia/Tokyo: Osaka, Kyoto, Japan
        Asia/Jerusalem: Tel Aviv, Israel
        Asia/Dubai: Abu Dhabi
        Asia/Riyadh: Jeddah
        Africa/Lagos: Abuja
        Africa/Johannesburg: Cape Town, Pretoria
        Australia/Sydney: Canberra
        Europe/Berlin: Munich, Hamburg, Cologne, Frankfurt, Stuttgart, Dusseldorf, Germany
        Europe/London: Manchester, Edinburgh, Birmingham, Cardiff, Belfast, England, Scotland
        Europe/Madrid: Barcelona, Valencia, Spain
        Europe/Paris: Lyon, Marseille, Toulouse, France
        Europe/Rome: Milan, Naples, Turin, Italy
        Europe/Warsaw: Krakow, Wroclaw, Gdansk, Poland
        Europe/Zurich: Geneva, Basel, Bern, Switzerland
        Europe/Kyiv: Kiev, Lviv, Kharkiv, Odesa
        Europe/Istanbul: Ankara, Izmir
        Europe/Moscow: Saint Petersburg
        Europe/Brussels: Antwerp, Ghent
        Europe/Amsterdam: Rotterdam, The Hague, Utrecht
        Europe/Lisbon: Porto
        Pacific/Auckland: Wellington, Christchurch
        Pacific/Honolulu: Hawaii
        Etc/UTC: GMT, Universal, Zulu
        """;
}
