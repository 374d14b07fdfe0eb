namespace MechDesign.Discord.Gateway;

public sealed class ShardTests
{
    [Theory]
    [InlineData("197038439483310086", 1, 0)]
    [InlineData("197038439483310086", 16, 2)]
    [InlineData("197038439483310086", 7, 6)]
    [InlineData("18446744073709551615", 3, 0)]
    [InlineData(null, 16, 0)]
    public void A_server_belongs_to_the_shard_that_its_id_says(string? guild, int count, int shard) => Assert.Equal(shard, Shard.Of(guild, count));
}
