using System.Text;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>The fields of a form or a query in order, read strictly; never throws.</summary>
/// <param name="Felt">Names and values.</param>
/// <param name="Avvik">Why it could not be read, in bokmål; null when it could.</param>
internal sealed record Skjema(IReadOnlyList<KeyValuePair<string, string>> Felt, string? Avvik)
{
    private const int FlestFelt = 200;
    private const int LengsteVerdi = 4096;

    private static readonly UTF8Encoding Streng = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>No fields.</summary>
    public static Skjema Tomt { get; } = new([], null);

    /// <summary>Reads a body.</summary>
    public static Skjema Les(ReadOnlyMemory<byte> body)
    {
        try
        {
            return Les(Streng.GetString(body.Span));
        }
        catch (DecoderFallbackException)
        {
            return Ulest("Forventet skjemaet i UTF-8, fikk byte som ikke er tegn i UTF-8.");
        }
    }

    /// <summary>Reads a query.</summary>
    public static Skjema Les(string text)
    {
        var pairs = text.Split('&', StringSplitOptions.RemoveEmptyEntries);
        if (pairs.Length > FlestFelt)
        {
            return Ulest(FormattableString.Invariant($"Forventet høyst {FlestFelt} felt, fikk {pairs.Length}."));
        }

        List<KeyValuePair<string, string>> fields = [];
        foreach (var pair in pairs)
        {
            string[] parts = pair.Split('=', 2);
            if (Klartekst(parts[0]) is not { Length: > 0 } name || Klartekst(parts.Length == 2 ? parts[1] : "") is not { } value)
            {
                return Ulest($"Feltet «{JournalText.Of(parts[0])}» kan ikke leses. Forventet navn=verdi i prosentkodet UTF-8, uten kontrolltegn og høyst {LengsteVerdi} tegn.");
            }

            fields.Add(new(name, value));
        }

        return new Skjema(fields, null);
    }

    /// <summary>The first value; null when the field is not there.</summary>
    public string? En(string name) => Alle(name) is [var first, ..] ? first : null;

    /// <summary>All values, in order.</summary>
    public IReadOnlyList<string> Alle(string name) => [.. Felt.Where(f => f.Key == name).Select(f => f.Value)];

    /// <summary>The fields of this, then those of another.</summary>
    public Skjema Med(Skjema other) => new([.. Felt, .. other.Felt], Avvik ?? other.Avvik);

    /// <summary>What is wrong with the names: one that is not among those known, or one twice that may stand once; null when nothing is.</summary>
    /// <param name="kjente">The names that are known, and whether each may stand more than once.</param>
    public string? Navnefeil(IReadOnlyDictionary<string, bool> kjente) =>
        Avvik
        ?? Felt.Where(f => !kjente.ContainsKey(f.Key)).Select(f => $"Parameteren «{JournalText.Of(f.Key)}» er ikke støttet. Forventet {string.Join(", ", kjente.Keys)}.").FirstOrDefault()
        ?? Felt.GroupBy(f => f.Key).Where(same => same.Count() > 1 && !kjente[same.Key])
            .Select(same => FormattableString.Invariant($"Parameteren «{same.Key}» skal stå én gang, fikk den {same.Count()} ganger.")).FirstOrDefault();

    private static Skjema Ulest(string reason) => new([], reason);

    private static string? Klartekst(string coded)
    {
        if (coded.Length > 3 * LengsteVerdi)
        {
            return null;
        }

        List<byte> bytes = [];
        for (var i = 0; i < coded.Length; i++)
        {
            if (coded[i] != '%')
            {
                bytes.AddRange(coded[i] == '+' ? " "u8.ToArray() : i + 1 < coded.Length && char.IsSurrogatePair(coded, i) ? Encoding.UTF8.GetBytes(coded[i..(++i + 1)]) : Encoding.UTF8.GetBytes([coded[i]]));
                continue;
            }

            if (i + 2 >= coded.Length || !byte.TryParse(coded.AsSpan(i + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var value))
            {
                return null;
            }

            bytes.Add(value);
            i += 2;
        }

        return Tekst(bytes);
    }

    private static string? Tekst(List<byte> bytes)
    {
        try
        {
            var text = Streng.GetString([.. bytes]);
            return text.Length > LengsteVerdi || text.Any(char.IsControl) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
