using System.Collections;
using System.Runtime.CompilerServices;

namespace MechDesign.Engine;

/// <summary>The rows of a sheet: immutable, in order, and equal when their rows are equal.</summary>
[CollectionBuilder(typeof(Rows), nameof(Rows.Of))]
public readonly struct Rows<T> : IReadOnlyList<T>, IEquatable<Rows<T>>
{
    readonly T[]? rows;

    internal Rows(T[] rows) => this.rows = rows;

    public int Count => rows?.Length ?? 0;

    public T this[int index] => (rows ?? [])[index];

    public ReadOnlySpan<T> AsSpan() => rows;

    /// <summary>The row a person calls number <paramref name="number"/>, counting from 1; null when there is none.</summary>
    public T? Numbered(int number) => number >= 1 && number <= Count ? this[number - 1] : default;

    public Enumerator GetEnumerator() => new(rows ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(rows ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (rows ?? []).GetEnumerator();

    public bool Equals(Rows<T> other) => AsSpan().SequenceEqual(other.AsSpan(), null);

    public override bool Equals(object? obj) => obj is Rows<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var row in this)
            hash.Add(row);
        return hash.ToHashCode();
    }

    /// <summary>Walks the rows without making garbage.</summary>
    public struct Enumerator(T[] rows)
    {
        int at = -1;

        public readonly T Current => rows[at];

        public bool MoveNext() => ++at < rows.Length;
    }

    public static bool operator ==(Rows<T> left, Rows<T> right) => left.Equals(right);

    public static bool operator !=(Rows<T> left, Rows<T> right) => !left.Equals(right);
}

public static class Rows
{
    public static Rows<T> Of<T>(ReadOnlySpan<T> rows) => new(rows.ToArray());

    public static Rows<T> ToRows<T>(this IEnumerable<T> rows) => new([.. rows]);
}
