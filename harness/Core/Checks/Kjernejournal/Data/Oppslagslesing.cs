using System.Text.Json;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>A look-up as the checks read it, by its facts.</summary>
internal sealed class Oppslagslesing
{
    private readonly KjernejournalKall _kall;

    private Oppslagslesing(KjernejournalKall kall) => _kall = kall;

    /// <summary>The operation.</summary>
    public string Operasjon => _kall.Exchange.Operation ?? "";

    /// <summary>The patient of the call; null where it says none.</summary>
    public string? Pasient => _kall.Pasient;

    /// <summary>HPR number of who looks.</summary>
    public string? Hpr => _kall.Token.Tekst(HelseIdClaims.HprNumber);

    /// <summary>Whether the token could be read.</summary>
    public bool HarToken => _kall.Token.Finnes;

    /// <summary>The token's scopes.</summary>
    public IReadOnlyList<string> Scopes => _kall.Token.Verdi("scope") switch
    {
        { ValueKind: JsonValueKind.Array } many => [.. many.EnumerateArray().Select(Jsonobjekt.Tekst).OfType<string>().SelectMany(Ord)],
        { } one => [.. Ord(Jsonobjekt.Tekst(one) ?? "")],
        null => [],
    };

    /// <summary>The token's attest.</summary>
    public Jsonobjekt Attest => _kall.Token.Objekter(HelseIdClaims.Tillitsrammeverk).FirstOrDefault();

    /// <summary>Reads an exchange; null for one that is no look-up.</summary>
    public static Oppslagslesing? Av(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.System == KjernejournalKall.System && Oppslagsoperasjoner.Alle.Contains(exchange.Operation, StringComparer.Ordinal)
            ? new Oppslagslesing(KjernejournalKall.Av(exchange))
            : null;
    }

    /// <summary>The fact by name, or null.</summary>
    public string? Fakta(string name) => _kall.Fakta(name);

    /// <summary>The words of a fact.</summary>
    public static IReadOnlyList<string> Ord(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
