using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>Pasientens journaldokumenter (PJD): search by one of two scopes, retrieve by a third.</summary>
/// <param name="options">How it behaves.</param>
internal sealed class Dokumenttjeneste(DokumentOptions options) : IOppslagstjeneste
{
    /// <summary>The path of the search after the root.</summary>
    public const string Soksti = "/R4/fhir/DocumentReference/_search";

    /// <summary>The path of retrieval after the root.</summary>
    public const string Hentesti = "/mhd/document";

    private const string EldreGrunnlag = "hit-access-basis";

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [new(KjernejournalTjenester.Dokumenter, "Pasientens journaldokumenter", "/pjd")];

    /// <inheritdoc/>
    public string Rot => "/pjd";

    /// <inheritdoc/>
    public Oppslagskall Tolk(SimulatedCall call) => (call.Method, call.Path[Rot.Length..]) switch
    {
        ("GET", "/ping") => new() { Operasjon = Kjernejournaloperasjoner.Ping },
        ("POST", Soksti) => Sok(call),
        (_, Soksti) => Rutefeil(Oppslagsoperasjoner.DokumentSok, 405, $"Forventet POST, fikk {JournalText.Of(call.Method)}."),
        ("GET" or "POST", Hentesti) => Hent(call),
        (_, Hentesti) => Rutefeil(Oppslagsoperasjoner.DokumentHent, 405, $"Forventet GET eller POST, fikk {JournalText.Of(call.Method)}."),
        _ => Rutefeil(null, 404, $"Forventet {Soksti}, {Hentesti} eller /ping etter {Rot}, fikk «{JournalText.Of(call.Path)}»."),
    };

    /// <inheritdoc/>
    public Answer Apent(SimulatedCall call, Oppslagskall kall) => new() { Status = 200, ContentType = "text/plain; charset=utf-8", Body = "pong"u8.ToArray() };

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Oppslagskall kall, Kjbruker bruker, bool logg)
    {
        var borger = Borgerregister.Hos(call.Tenant).Finn(kall.Pasient);
        var forskrift = kall.Krav!.Scope == KjernejournalScopes.DokumenterSokForskrift;
        var personvern = Personvernregler.Se(borger, bruker.Hpr, Personvernregler.ErForhoyet(kall.Grunnlag), folgerReservasjon: forskrift);
        if ((forskrift ? Personvernregler.Unodvendig(borger, kall.Grunnlag) : null) is { } unneeded)
        {
            return Fhirsvar.Feil(unneeded);
        }

        // A document that is retrieved was found by a search that was opened; the retrieval itself has no access basis (antakelse A-406).
        if (personvern != Personvern.Apent && !(kall.Operasjon == Oppslagsoperasjoner.DokumentHent && personvern == Personvern.Sperret))
        {
            return Nektet(personvern);
        }

        var all = Dokumentregister.Hos(call.Tenant).Finn(kall.Pasient);
        return kall.Operasjon == Oppslagsoperasjoner.DokumentHent ? Utlever(call, kall, bruker, logg, all) : List(call, kall, bruker, logg, [.. all.Where(each => Vises(each, forskrift, call))]);
    }

    /// <inheritdoc/>
    public Answer Avslag(Oppslagsfeil feil) => Fhirsvar.Feil(feil);

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => Dokumentregister.Glem(tenant);

    private static bool Vises(Journaldokument dokument, bool forskrift, SimulatedCall call) =>
        dokument.Status == "current" && (!forskrift || Datogrenser.Deles(dokument, call.Tenant.CaseClock.GetUtcNow()));

    private Answer List(SimulatedCall call, Oppslagskall kall, Kjbruker bruker, bool logg, IReadOnlyList<Journaldokument> dokumenter)
    {
        var (sok, feil) = Dokumentsok.Les(kall.Skjema, options);
        if (feil is not null)
        {
            return Fhirsvar.Feil(feil);
        }

        Loggfor(call, kall, bruker, logg);
        return Dokumentliste.Svar(call, sok!, kall.Pasient, dokumenter, options.ForsteSide);
    }

    private static Answer Utlever(SimulatedCall call, Oppslagskall kall, Kjbruker bruker, bool logg, IReadOnlyList<Journaldokument> dokumenter)
    {
        var (dokument, feil) = Dokumentuthenting.Finn(kall.Skjema, dokumenter);
        if (dokument is null)
        {
            return Fhirsvar.Feil(feil!);
        }

        Loggfor(call, kall, bruker, logg);
        return Dokumentuthenting.Svar(kall.Pasient, dokument);
    }

    private static void Loggfor(SimulatedCall call, Oppslagskall kall, Kjbruker bruker, bool logg)
    {
        if (logg)
        {
            Borgerregister.Hos(call.Tenant).Loggfor(kall.Innsyn(call, bruker, "dokumenter"));
        }
    }

    private static Answer Nektet(Personvern personvern)
    {
        var reason = Fhirsvar.Nektet(personvern, 403);
        return Fhirsvar.Feil(reason) with
        {
            Facts = Hoder.Fakta(
                (OppslagFacts.SvarPersonvern, reason.Kode),
                (KjernejournalFacts.SvarFeilkode, reason.Kode),
                (KjernejournalFacts.SvarBrukermelding, reason.Tekst),
                (OppslagFacts.SvarTilbakeholdt, personvern == Personvern.Sperret ? OppslagFacts.Sperring : null)),
        };
    }

    private static Oppslagskall Rutefeil(string? operasjon, int status, string tekst) =>
        new() { Operasjon = operasjon, Rutefeil = new(status, status == 404 ? "not-found" : "not-supported", tekst) };

    private static Oppslagskall Sok(SimulatedCall call)
    {
        var skjema = Skjema.Les(call.Body).Med(Skjema.Les(call.Query));
        var scopes = Dokumentscope.I(call);
        var forskrift = scopes.Contains(KjernejournalScopes.DokumenterSokForskrift, StringComparer.Ordinal);
        var patient = skjema.En(Dokumentsok.Pasient) ?? "";
        var basis = call.Header(KjernejournalHoder.Tilgangsgrunnlag);
        return Kall(call, Oppslagsoperasjoner.DokumentSok, forskrift ? KjernejournalScopes.DokumenterSokForskrift : KjernejournalScopes.DokumenterSok) with
        {
            Pasient = patient,
            Grunnlag = basis ?? call.Header(EldreGrunnlag),
            Skjema = skjema,
            Mer = Hoder.Fakta(
                (OppslagFacts.GrunnlagHode, forskrift ? KjernejournalHoder.Tilgangsgrunnlag : null),
                (OppslagFacts.EldreHoder, call.Header(EldreGrunnlag) is null ? null : EldreGrunnlag)),
            Feil = Hoder.Skjematype(call)
                ?? Kildesystemfeil(call)
                ?? (scopes.Count > 1 ? new Oppslagsfeil(403, "forbidden", $"Tilgangstokenet har {scopes.Count} scope for dokumentsøk. Forventet nøyaktig ett: helsepersonelloven § 45 eller kjernejournalforskriften.") : null)
                ?? (forskrift ? Personvernregler.Feil(basis ?? call.Header(EldreGrunnlag), KjernejournalHoder.Tilgangsgrunnlag) : null)
                ?? (skjema.Avvik is { } unread ? Oppslagsfeil.Ugyldig(unread) : Hoder.Pasientfeil(patient, $"feltet {Dokumentsok.Pasient} i skjemaet")),
        };
    }

    private static Oppslagskall Hent(SimulatedCall call)
    {
        var skjema = Skjema.Les(call.Query).Med(call.Method == "POST" ? Skjema.Les(call.Body) : Skjema.Tomt);
        var patient = call.Header(KjernejournalHoder.Pasient)?.Trim() ?? "";
        return Kall(call, Oppslagsoperasjoner.DokumentHent, KjernejournalScopes.DokumenterHent) with
        {
            Pasient = patient,
            Skjema = skjema,
            Feil = Kildesystemfeil(call) ?? Hoder.Pasientfeil(patient, $"hodet {KjernejournalHoder.Pasient}") ?? Dokumentuthenting.Feil(skjema),
        };
    }

    private static Oppslagskall Kall(SimulatedCall call, string operasjon, string scope) => new()
    {
        Operasjon = operasjon,
        Krav = new Tilgangskrav(KjernejournalScopes.Dokumenter, scope) { KreverBruker = true, KreverNiva4 = true, KreverVirksomhet = true, KreverAttest = true },
        KildesystemHode = KjernejournalHoder.NhnKildesystem,
        Kildesystem = call.Header(KjernejournalHoder.NhnKildesystem),
        Hendelseshode = KjernejournalHoder.NhnHendelse,
        Hendelse = call.Header(KjernejournalHoder.NhnHendelse),
    };

    private static Oppslagsfeil? Kildesystemfeil(SimulatedCall call) =>
        Hoder.Kildesystemfeil(call.Header(KjernejournalHoder.NhnKildesystem), KjernejournalHoder.NhnKildesystem);
}
