namespace MechDesign.Coaching.Tests;

/// <summary>Who is who.</summary>
public class LinkGroupsTests
{
    [Fact]
    public void Nobody_is_linked_at_first()
    {
        Assert.Equal(["a:1"], LinkGroups.None.Of("a:1").AsEnumerable());
        Assert.Equal("a:1", LinkGroups.None.PersonOf("a:1"));
    }

    [Fact]
    public void Two_that_are_linked_are_one_person_from_either_side()
    {
        var links = LinkGroups.None.Joined("b:2", "a:1");
        Assert.Equal(["a:1", "b:2"], links.Of("b:2").AsEnumerable());
        Assert.Equal("a:1", links.PersonOf("b:2"));
        Assert.Equal("c:3", links.PersonOf("c:3"));
    }

    [Fact]
    public void Groups_grow_together()
    {
        var links = LinkGroups.None.Joined("a:1", "b:2").Joined("c:3", "d:4").Joined("d:4", "a:1");
        Assert.Equal(["a:1", "b:2", "c:3", "d:4"], Assert.Single(links.Groups).AsEnumerable());
    }

    [Fact]
    public void Over_every_order_of_the_same_links_the_groups_are_the_same()
    {
        (string, string)[] links = [("a:1", "b:2"), ("c:3", "b:2"), ("e:5", "f:6")];
        var texts = Orders(links).Select(order => Text(order.Aggregate(LinkGroups.None, (before, link) => before.Joined(link.Item1, link.Item2)))).Distinct();
        Assert.Equal("a:1 b:2 c:3|e:5 f:6", Assert.Single(texts));
    }

    [Fact]
    public void Linking_with_oneself_or_again_changes_nothing()
    {
        Assert.Empty(LinkGroups.None.Joined("a:1", "a:1").Groups);
        var links = LinkGroups.None.Joined("a:1", "b:2");
        Assert.Equal(Text(links), Text(links.Joined("b:2", "a:1")));
    }

    [Fact]
    public void Who_is_left_alone_is_linked_to_nobody()
    {
        var links = LinkGroups.None.Joined("a:1", "b:2").Joined("c:3", "d:4").Joined("d:4", "e:5");
        Assert.Equal("c:3 e:5", Text(links.Without(["b:2", "d:4"])));
        Assert.True(links.Knows(["b:2"]));
        Assert.False(links.Knows(["x:9"]));
    }

    static string Text(LinkGroups links) => string.Join('|', links.Groups.Select(group => string.Join(' ', group)));

    static IEnumerable<T[]> Orders<T>(T[] all) => all.Length == 0 ? [[]]
        : all.SelectMany((first, i) => Orders<T>([.. all[..i], .. all[(i + 1)..]]), (first, rest) => (T[])[first, .. rest]);
}
