using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>Pasientens prøvesvar (PPS, formerly NILAR): search for lab results; what is blocked is told with HTTP 200.</summary>
/// <param name="options">How it behaves.</param>
internal sealed class Provesvartjeneste(ProvesvarOptions options) : IOppslagstjeneste
{
    private const string Metadata = "provesvar-metadata";

    private static readonly Tilgangskrav Krav = new(KjernejournalScopes.Provesvar, KjernejournalScopes.ProvesvarLes)
    {
        KreverBruker = true,
        KreverNiva4 = true,
        KreverVirksomhet = true,
        KreverUnderenhet = true,
        KreverAttest = true,
    };

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [new(KjernejournalTjenester.Provesvar, "Pasientens prøvesvar", "/pps")];

    /// <inheritdoc/>
    public string Rot => "/pps";

    /// <inheritdoc/>
    public Oppslagskall Tolk(SimulatedCall call) => (call.Method, call.Path.Split('/')) switch
    {
        ("GET", ["", "pps", "metadata"]) => new() { Operasjon = Metadata },
        (_, ["", "pps", "metadata"]) => Rutefeil(Metadata, 405, $"Forventet GET, fikk {JournalText.Of(call.Method)}."),
        ("POST", ["", "pps", var type, "_search"]) when Provesvarkapabilitet.Typer.Contains(type) => Sok(call, Skjema.Les(call.Body).Med(Skjema.Les(call.Query))),
        ("GET", ["", "pps", var type, "_search"]) when Provesvarkapabilitet.Typer.Contains(type) => Sok(call, Skjema.Les(call.Query)),
        (_, ["", "pps", var type, "_search"]) when Provesvarkapabilitet.Typer.Contains(type) => Rutefeil(Oppslagsoperasjoner.ProvesvarSok, 405, $"Forventet POST, fikk {JournalText.Of(call.Method)}."),
        _ => Rutefeil(null, 404, $"Forventet {{type}}/_search med type {string.Join(", ", Provesvarkapabilitet.Typer)}, eller metadata, fikk «{JournalText.Of(call.Path)}»."),
    };

    /// <inheritdoc/>
    public Answer Apent(SimulatedCall call, Oppslagskall kall) => Fhirsvar.Av(Provesvarkapabilitet.Skriv(call.Tenant.CaseClock.GetUtcNow()));

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Oppslagskall kall, Kjbruker bruker, bool logg)
    {
        var (sok, feil) = Provesvarsok.Les(call.Path.Split('/')[2], kall.Skjema, options);
        var borger = Borgerregister.Hos(call.Tenant).Finn(kall.Pasient);
        if ((feil ?? Personvernregler.Unodvendig(borger, kall.Grunnlag)) is { } wrong)
        {
            return Fhirsvar.Feil(wrong);
        }

        var personvern = Personvernregler.Se(borger, bruker.Hpr, Personvernregler.ErForhoyet(kall.Grunnlag));
        if (personvern != Personvern.Apent)
        {
            return Nektet(personvern);
        }

        if (logg)
        {
            Borgerregister.Hos(call.Tenant).Loggfor(kall.Innsyn(call, bruker, "provesvar"));
        }

        return Provesvarsamling.Svar(call, sok!, kall.Skjema, kall.Pasient, Provesvarregister.Hos(call.Tenant).Finn(kall.Pasient));
    }

    /// <inheritdoc/>
    public Answer Avslag(Oppslagsfeil feil) => Fhirsvar.Feil(feil);

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => Provesvarregister.Glem(tenant);

    private static Answer Nektet(Personvern personvern)
    {
        var reason = Fhirsvar.Nektet(personvern, 200);
        var answer = Provesvarsamling.Uten(Fhirsvar.Utfall(reason));
        var facts = answer.Facts.With(OppslagFacts.SvarPersonvern, reason.Kode!).With(KjernejournalFacts.SvarBrukermelding, reason.Tekst);
        return answer with { Facts = personvern == Personvern.Sperret ? facts.With(OppslagFacts.SvarTilbakeholdt, OppslagFacts.Sperring) : facts };
    }

    private static Oppslagskall Rutefeil(string? operasjon, int status, string tekst) =>
        new() { Operasjon = operasjon, Rutefeil = new(status, status == 404 ? "not-found" : "not-supported", tekst) };

    private Oppslagskall Sok(SimulatedCall call, Skjema skjema)
    {
        var patient = call.Header(ProvesvarHoder.Pasient)?.Trim() ?? "";
        var basis = call.Header(ProvesvarHoder.Tilgangsgrunnlag);
        var role = call.Header(ProvesvarHoder.Rolle);
        var system = call.Header(KjernejournalHoder.NhnKildesystem);
        return new Oppslagskall
        {
            Operasjon = Oppslagsoperasjoner.ProvesvarSok,
            Krav = Krav,
            Pasient = patient,
            Grunnlag = basis,
            KildesystemHode = KjernejournalHoder.NhnKildesystem,
            Kildesystem = system,
            Hendelseshode = ProvesvarHoder.Hendelse,
            Hendelse = call.Header(ProvesvarHoder.Hendelse),
            Skjema = skjema,
            Mer = Hoder.Fakta(
                (OppslagFacts.GrunnlagHode, ProvesvarHoder.Tilgangsgrunnlag),
                (OppslagFacts.Rolle, role),
                (OppslagFacts.EldreHoder, call.Header(ProvesvarHoder.EldreTilgangsgrunnlag) is null ? null : ProvesvarHoder.EldreTilgangsgrunnlag)),
            Feil = Hoder.Skjematype(call)
                ?? Hoder.Pasientfeil(patient, $"hodet {ProvesvarHoder.Pasient}")
                ?? Personvernregler.Feil(basis, ProvesvarHoder.Tilgangsgrunnlag)
                ?? (role is { Length: > 0 and <= 512 } ? null : Oppslagsfeil.Mangler($"Hodet {ProvesvarHoder.Rolle} mangler. Forventet rollen som brukeren handler i, for eksempel LE."))
                ?? (options.KreverKildesystem ? Hoder.Kildesystemfeil(system, KjernejournalHoder.NhnKildesystem) : null)
                ?? (skjema.Avvik is { } unread ? Oppslagsfeil.Ugyldig(unread) : null),
        };
    }
}
