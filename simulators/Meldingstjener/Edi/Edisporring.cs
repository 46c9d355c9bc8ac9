using System.Globalization;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>What a call asks for of the messages that have not been read.</summary>
internal sealed record Edisporring
{
    /// <summary>The receivers, at least one.</summary>
    public required IReadOnlyList<string> Mottakere { get; init; }

    /// <summary>The sender; null for any.</summary>
    public string? Avsender { get; init; }

    /// <summary>The document's own id; null for any.</summary>
    public string? DokumentId { get; init; }

    /// <summary>Whether all of a message is told, or its id and receiver alone.</summary>
    public bool MedMetadata { get; init; }

    /// <summary>How many messages.</summary>
    public int Antall { get; init; }

    /// <summary>Whether the newest come first.</summary>
    public bool NyesteForst { get; init; }

    /// <summary>Reads the query of an address.</summary>
    /// <param name="query">The raw query.</param>
    /// <param name="standard">How many messages when the call does not say.</param>
    /// <param name="storste">The most messages.</param>
    /// <param name="feil">Each thing that is wrong; empty when nothing is.</param>
    public static Edisporring Les(string query, int standard, int storste, out IReadOnlyList<string> feil)
    {
        var values = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .ToLookup(pair => Uri.UnescapeDataString(pair[0]).ToLowerInvariant(), pair => pair is [_, var value] ? Uri.UnescapeDataString(value.Replace('+', ' ')) : "");
        var wrong = new List<string>();
        string[] receivers = [.. values["receiverherids"].SelectMany(value => value.Split(','))];
        if (receivers.Length == 0 || !receivers.All(ErHerId))
        {
            wrong.Add("Forventet minst én HER-id i receiverHerIds, og bare siffer.");
        }

        var count = values["messagestofetch"].FirstOrDefault() is { } text ? Heltall(text) : standard;
        if (count < 1 || count > storste)
        {
            wrong.Add(FormattableString.Invariant($"Forventet et tall fra 1 til {storste} i messagesToFetch."));
        }

        feil = wrong;
        return new Edisporring
        {
            Mottakere = receivers,
            Avsender = values["senderherid"].FirstOrDefault(),
            DokumentId = values["businessdocumentid"].FirstOrDefault(),
            MedMetadata = "true".Equals(values["includemetadata"].FirstOrDefault(), StringComparison.OrdinalIgnoreCase),
            Antall = count,
            NyesteForst = values["orderby"].FirstOrDefault()?.ToLowerInvariant() is "2" or "desc" or "descending",
        };
    }

    /// <summary>The messages that are asked for.</summary>
    public IEnumerable<Edimelding> Av(IEnumerable<Edimelding> messages)
    {
        var found = messages.Where(message => !message.ErLest
            && Mottakere.Contains(message.Dokument.TilHerId, StringComparer.Ordinal)
            && (Avsender is null || Avsender == message.Dokument.FraHerId)
            && (DokumentId is null || DokumentId == message.Dokument.Id));
        return (NyesteForst ? found.Reverse() : found).Take(Antall);
    }

    private static bool ErHerId(string text) => text is { Length: > 0 and <= 10 } && text.All(char.IsAsciiDigit);

    private static int Heltall(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
