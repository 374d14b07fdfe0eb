namespace MechDesign.Coaching;

/// <summary>
/// What is in use, by its name, for as long as there is room. Two generations: when the young one is full it becomes the
/// old one, whose rest is let go of, so that what is asked for now and then stays. Safe for many threads.
/// </summary>
/// <param name="most">What a generation weighs at most; one thing heavier than that is kept alone.</param>
/// <param name="weigh">What a thing weighs, the same whenever it is asked.</param>
public sealed class Generations<T>(int most, Func<T, int> weigh)
    where T : class
{
    readonly Lock gate = new();
    Dictionary<string, T> young = new(StringComparer.Ordinal);
    Dictionary<string, T> old = new(StringComparer.Ordinal);
    int weight;

    /// <summary>Null when nothing is kept under that name.</summary>
    public T? Find(string name)
    {
        lock (gate)
        {
            if (young.TryGetValue(name, out var kept))
                return kept;
            if (old.TryGetValue(name, out kept))
                Put(name, kept);
            return kept;
        }
    }

    /// <summary>Keeps it in the place of what was kept under that name.</summary>
    public void Keep(string name, T thing)
    {
        lock (gate)
            Put(name, thing);
    }

    public void Drop(string name)
    {
        lock (gate)
        {
            Take(name);
            old.Remove(name);
        }
    }

    void Put(string name, T thing)
    {
        Take(name);
        if (weight + weigh(thing) > most)
            (old, young, weight) = (young, new(StringComparer.Ordinal), 0);
        old.Remove(name);
        young[name] = thing;
        weight += weigh(thing);
    }

    void Take(string name)
    {
        if (young.Remove(name, out var kept))
            weight -= weigh(kept);
    }
}
