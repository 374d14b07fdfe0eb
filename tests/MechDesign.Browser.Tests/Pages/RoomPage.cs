namespace MechDesign.Browser.Tests;

/// <summary>A page of the room in one of its states.</summary>
/// <param name="Name">What it is called in a test's name and among the screens.</param>
/// <param name="Go">How somebody who has never been here comes to it.</param>
sealed record RoomPage(string Name, Func<Seat, Task> Go)
{
    /// <summary>A page whose address is known.</summary>
    public static RoomPage At(string name, string path, int status = 200) => new(name, seat => seat.OpenAsync(path, status));

    /// <summary>A page of a drill that has just begun.</summary>
    public static RoomPage InDrill(string name, Func<Seat, Task> go) => new(name, async seat =>
    {
        await seat.BeginAsync("auction");
        await go(seat);
    });
}
