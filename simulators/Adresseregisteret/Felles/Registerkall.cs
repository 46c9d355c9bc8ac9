using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.HelseId.Tilgang;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Felles;

/// <summary>A call to one of the registers as it was read.</summary>
internal sealed record Registerkall
{
    /// <summary>The operation, one of <see cref="Registeroperasjoner"/>; null when the address is none of the service's.</summary>
    public string? Operasjon { get; init; }

    /// <summary>What the operation asks of token and proof; null over SOAP, and when the call does not get that far.</summary>
    public Tilgangskrav? Krav { get; init; }

    /// <summary>The HER-id that is asked about.</summary>
    public string HerId { get; init; } = "";

    /// <summary>The other HER-id of a look-up of an agreement.</summary>
    public string Motpart { get; init; } = "";

    /// <summary>The id of the agreement that is asked for.</summary>
    public Guid? Avtale { get; init; }

    /// <summary>Why it cannot be answered, in bokmål; null when it can.</summary>
    public string? Avvik { get; init; }

    /// <summary>The HTTP status of that.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The HER-ids, as attribution keys.</summary>
    public IEnumerable<string> HerIder => new[] { HerId, Motpart }.Where(her => her.Length > 0);

    /// <summary>A call that cannot be answered.</summary>
    public static Registerkall Feil(int status, string avvik) => new() { Status = status, Avvik = avvik };

    /// <summary>The facts.</summary>
    public Dictionary<string, string> Fakta()
    {
        (string Navn, string? Verdi)[] facts =
        [
            (RegisterFacts.Operasjon, Operasjon),
            (RegisterFacts.HerId, HerId),
            (RegisterFacts.Motpart, Motpart),
            (RegisterFacts.Avtale, Avtale?.ToString()),
        ];
        return facts.Where(fact => fact.Verdi is { Length: > 0 }).ToDictionary(fact => fact.Navn, fact => fact.Verdi!, StringComparer.Ordinal);
    }
}
