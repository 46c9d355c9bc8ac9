using System.Text.Json;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>One thing that a service found wrong with how it was called.</summary>
/// <param name="Nummer">The number of the service's check, for example <c>A-16</c>.</param>
/// <param name="Tekst">What was wrong, in bokmål.</param>
internal sealed record Tilgangsbrudd(string Nummer, string Tekst)
{
    // What a token that HelseID itself made wrong on purpose breaks, is nothing that the client did.
    private static readonly string[] OmTokenet = ["A-6", "A-7", "A-14"];

    /// <summary>What the service of a call found, without what comes of a token that was made wrong on purpose.</summary>
    public static IReadOnlyList<Tilgangsbrudd> I(HelseIdKall kall, HelseIdHistorie historie)
    {
        var alle = Les(kall.Fakta(HelseIdFacts.TilgangBrudd));
        return alle.Any(each => OmTokenet.Contains(each.Nummer)) && ErLagetFeil(kall.Fakta(HelseIdFacts.TilgangHash), historie)
            ? [.. alle.Where(each => !OmTokenet.Contains(each.Nummer))]
            : alle;
    }

    private static bool ErLagetFeil(string? token, HelseIdHistorie historie) =>
        token is not null && historie.Siste(each => each.Fakta(HelseIdFacts.SvarToken) == token) is { ErForstyrret: true };

    private static IReadOnlyList<Tilgangsbrudd> Les(string? json)
    {
        if (json is null)
        {
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(each => Av(Jsonobjekt.Av(each)))]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static Tilgangsbrudd Av(Jsonobjekt each) => new(each.Tekst("nr") ?? "", each.Tekst("tekst") ?? "");
}
