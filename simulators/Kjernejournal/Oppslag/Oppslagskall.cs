using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;

namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>A look-up as it was read.</summary>
internal sealed record Oppslagskall
{
    /// <summary>The operation; null when the address is none of the service's.</summary>
    public string? Operasjon { get; init; }

    /// <summary>What the operation asks of token and proof; null for one that is open to all.</summary>
    public Tilgangskrav? Krav { get; init; }

    /// <summary>What is wrong with address or method; looked at before the token.</summary>
    public Oppslagsfeil? Rutefeil { get; init; }

    /// <summary>What is wrong with headers or parameters; looked at after the token.</summary>
    public Oppslagsfeil? Feil { get; init; }

    /// <summary>Whether the attest must be about the patient.</summary>
    public bool FolgerAttest { get; init; } = true;

    /// <summary>The patient; empty where none was said.</summary>
    public string Pasient { get; init; } = "";

    /// <summary>The access basis that was said.</summary>
    public string? Grunnlag { get; init; }

    /// <summary>The header that the source system stands in.</summary>
    public string KildesystemHode { get; init; } = "";

    /// <summary>The source system that was said.</summary>
    public string? Kildesystem { get; init; }

    /// <summary>The header that the event's id stands in; empty for an operation that is open to all.</summary>
    public string Hendelseshode { get; init; } = "";

    /// <summary>The event's id that was said.</summary>
    public string? Hendelse { get; init; }

    /// <summary>The parameters of form and query.</summary>
    public Skjema Skjema { get; init; } = Skjema.Tomt;

    /// <summary>The service's own facts.</summary>
    public IReadOnlyDictionary<string, string> Mer { get; init; } = new Dictionary<string, string>();

    /// <summary>The line in the citizen's log.</summary>
    /// <param name="call">The call.</param>
    /// <param name="bruker">Who looks.</param>
    /// <param name="del">What is looked at.</param>
    public Innsyn Innsyn(SimulatedCall call, Kjbruker bruker, string del) =>
        new(Pasient, call.Tenant.CaseClock.GetUtcNow(), bruker.Hpr, bruker.Orgnr, del, Grunnlag, Kildesystem);

    /// <summary>The facts of the reading.</summary>
    public IReadOnlyDictionary<string, string> Fakta()
    {
        (string Name, string? Value)[] all =
        [
            (KjernejournalFacts.KildesystemHode, KildesystemHode),
            (KjernejournalFacts.Kildesystem, Kildesystem),
            (KjernejournalFacts.Pasient, Pasient),
            (KjernejournalFacts.Grunnlag, Grunnlag),
            (KjernejournalFacts.Hendelse, Hendelse),
            (OppslagFacts.Samtykker, Personvernregler.ErForhoyet(Grunnlag) ? $"{Mer.GetValueOrDefault(OppslagFacts.GrunnlagHode)}={Grunnlag}" : null),
        ];
        return all.Where(fact => !string.IsNullOrEmpty(fact.Value)).ToDictionary(fact => fact.Name, fact => fact.Value!).With(Mer);
    }
}
