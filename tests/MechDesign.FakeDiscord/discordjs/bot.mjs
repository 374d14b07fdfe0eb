// A bot that is not ours, made with the library most bots are made with: it proves the fake, not the product.
import { Client, GatewayIntentBits } from 'discord.js';

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.API } });
client.once('clientReady', () => console.log('ready'));
client.on('shardResume', () => console.log('resumed'));
client.on('error', (error) => console.log(`error ${error.message}`));
client.on('interactionCreate', async (interaction) => {
  if (interaction.isChatInputCommand()) {
    const options = [1, 2, 3].map((n) => ({ label: `Choice ${n}`, value: `${n}` }));
    await interaction.reply({
      content: `${interaction.guild.name}/${interaction.member.displayName}: ${interaction.options.getString('text')}`,
      components: [{ type: 1, components: [{ type: 3, custom_id: 'pick', options }] }],
    });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.update({ content: `picked ${interaction.values[0]}`, components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Form', custom_id: 'form' }] }] });
  } else if (interaction.isButton()) {
    const input = { type: 4, custom_id: 'text', style: 1 };
    await interaction.showModal({ custom_id: 'modal', title: 'A form', components: [{ type: 18, label: 'Text', component: input }] });
  } else if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: interaction.options.getFocused(), value: 'value' }]);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply({ content: `typed ${interaction.fields.getTextInputValue('text')}`, flags: 64 });
  }
});
await client.login(process.env.TOKEN);
