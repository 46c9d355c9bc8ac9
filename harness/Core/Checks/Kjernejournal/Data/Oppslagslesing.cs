using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>A look-up as the checks read it, by its facts.</summary>
internal sealed class Oppslagslesing
{
    /// <summary>The simulated system.</summary>
    public const string System = "kjernejournal";

    private readonly Exchange _exchange;
    private readonly Jsonobjekt _krav;

    private Oppslagslesing(Exchange exchange)
    {
        _exchange = exchange;
        _krav = Jsonobjekt.Les(exchange.Fakta(HelseIdFacts.TilgangKrav));
    }

    /// <summary>The operation.</summary>
    public string Operasjon => _exchange.Operation ?? "";

    /// <summary>The patient of the call; null where it says none.</summary>
    public string? Pasient => Fakta(KjernejournalFacts.Pasient);

    /// <summary>HPR number of who looks.</summary>
    public string? Hpr => _krav.Tekst(HelseIdClaims.HprNumber);

    /// <summary>Whether the token could be read.</summary>
    public bool HarToken => _krav.Finnes;

    /// <summary>The token's scopes.</summary>
    public IReadOnlyList<string> Scopes => _krav.Verdi("scope") switch
    {
        { ValueKind: global::System.Text.Json.JsonValueKind.Array } many => [.. many.EnumerateArray().Select(Jsonobjekt.Tekst).OfType<string>().SelectMany(Ord)],
        { } one => [.. Ord(Jsonobjekt.Tekst(one) ?? "")],
        null => [],
    };

    /// <summary>The token's attest.</summary>
    public Jsonobjekt Attest => _krav.Objekter(HelseIdClaims.Tillitsrammeverk).FirstOrDefault();

    /// <summary>The patients that the attest names.</summary>
    public IReadOnlyList<string> Attestpasienter => [.. Attest.Objekter("patients").Select(each => each.Objekt("identifier").Tekst("id")).OfType<string>()];

    /// <summary>Reads an exchange; null for one that is no look-up.</summary>
    public static Oppslagslesing? Av(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.System == System && Oppslagsoperasjoner.Alle.Contains(exchange.Operation, StringComparer.Ordinal) ? new Oppslagslesing(exchange) : null;
    }

    /// <summary>The fact by name, or null.</summary>
    public string? Fakta(string name) => _exchange.Fakta(name);

    /// <summary>The words of a fact.</summary>
    public static IReadOnlyList<string> Ord(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
