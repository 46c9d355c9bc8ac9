using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Legemidler;

/// <summary>The medicine API, by ticket of helseindikator or by HelseID token with attest; it tells what Reseptformidleren holds.</summary>
/// <param name="billetter">Who knows the tickets.</param>
internal sealed class Legemiddeltjeneste(IBillettkilde billetter) : IOppslagstjeneste
{
    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [new(KjernejournalTjenester.Legemidler, "Kjernejournals legemiddel-API", "/v1/legemidler")];

    /// <inheritdoc/>
    public string Rot => "/v1/legemidler";

    /// <inheritdoc/>
    public Oppslagskall Tolk(SimulatedCall call) => (call.Method, call.Path == Rot) switch
    {
        ("GET", true) => Les(call),
        (_, true) => new() { Operasjon = Oppslagsoperasjoner.LegemidlerHent, Rutefeil = new(405, "not-supported", $"Forventet GET, fikk {JournalText.Of(call.Method)}.") },
        _ => new() { Rutefeil = new(404, "not-found", $"Forventet {Rot}, fikk «{JournalText.Of(call.Path)}».") },
    };

    /// <inheritdoc/>
    public Answer Apent(SimulatedCall call, Oppslagskall kall) => Avslag(new(404, "not-found", "Ingen åpen operasjon."));

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Oppslagskall kall, Kjbruker bruker, bool logg)
    {
        if (Billettfeil(call, kall, bruker) is { } refused)
        {
            return Avslag(refused);
        }

        var (sok, wrong) = Legemiddelsok.Les(kall.Skjema);
        var borger = Borgerregister.Hos(call.Tenant).Finn(kall.Pasient);
        if (wrong is not null || borger is not { HarKjernejournal: true })
        {
            return Avslag(wrong ?? Legemiddelfeil.IngenKjernejournal);
        }

        switch (Personvernregler.Se(borger, bruker.Hpr, apnet: true))
        {
            case Personvern.Reservert:
                return Nektet(Legemiddelfeil.IngenKjernejournal, Personvernutfall.Reservert);
            case Personvern.Blokkert:
                return Nektet(Legemiddelfeil.Blokkert, Personvernutfall.Blokkert);
        }

        if (logg)
        {
            Borgerregister.Hos(call.Tenant).Loggfor(kall.Innsyn(call, bruker, "legemidler"));
        }

        return Legemiddelhistorikk.Svar(call.Tenant, kall.Pasient, borger.Sperret, sok!);
    }

    /// <inheritdoc/>
    public Answer Avslag(Oppslagsfeil feil) => Legemiddelfeil.Skriv(feil);

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        // What it tells of is Reseptformidleren's.
    }

    private Answer Nektet(Oppslagsfeil feil, string personvern)
    {
        var answer = Avslag(feil);
        return answer with { Facts = answer.Facts.With(OppslagFacts.SvarPersonvern, personvern) };
    }

    private Oppslagsfeil? Billettfeil(SimulatedCall call, Oppslagskall kall, Kjbruker bruker) => Billett(call, kall.Skjema) is not { } ticket ? null
        : billetter.Finn(call.Tenant, ticket) switch
        {
            { Fnr: null } => Legemiddelfeil.UgyldigBillett,
            var given when given.Orgnr != bruker.Orgnr => Legemiddelfeil.UgyldigBillett,
            { Utlopt: true } => Legemiddelfeil.UtloptBillett,
            _ => null,
        };

    private Oppslagskall Les(SimulatedCall call)
    {
        var skjema = Skjema.Les(call.Query);
        var ticket = Billett(call, skjema);
        var given = ticket is null ? null : billetter.Finn(call.Tenant, ticket);
        var header = call.Header(KjernejournalHoder.Pasient)?.Trim() ?? "";
        var system = call.Header(KjernejournalHoder.EpjSystem);
        var basis = skjema.En(Legemiddelparametre.SamtykkeBruk) ?? given?.Samtykke;
        return new Oppslagskall
        {
            Operasjon = Oppslagsoperasjoner.LegemidlerHent,
            Krav = Krav(call, ticket is not null),
            FolgerAttest = ticket is null,
            Pasient = ticket is null ? header : given?.Fnr ?? "",
            Grunnlag = basis,
            KildesystemHode = KjernejournalHoder.EpjSystem,
            Kildesystem = system,
            Hendelseshode = KjernejournalHoder.Hendelse,
            Hendelse = call.Header(KjernejournalHoder.Hendelse),
            Skjema = skjema,
            Mer = Hoder.Fakta(
                (OppslagFacts.GrunnlagHode, Legemiddelparametre.SamtykkeBruk),
                (OppslagFacts.Samtykker, Samtykker(skjema)),
                (KjernejournalFacts.Kode, Faktabygging.Avtrykk(ticket))),
            Feil = Hoder.Kildesystemfeil(system, KjernejournalHoder.EpjSystem)
                ?? (skjema.Avvik is { } unread ? Oppslagsfeil.Ugyldig(unread) : null)
                ?? (ticket is null ? Hoder.Pasientfeil(header, $"hodet {KjernejournalHoder.Pasient}") : null)
                ?? (basis is null && given is not { Fnr: null } ? Legemiddelfeil.UtenSamtykke : null),
        };
    }

    /// <summary>With a ticket the older generation's user token does, sent as Bearer where it is bound to no key.</summary>
    private static Tilgangskrav Krav(SimulatedCall call, bool billett)
    {
        var krav = new Tilgangskrav(KjernejournalScopes.Kjernejournal, KjernejournalScopes.Api)
        {
            KreverBruker = true,
            KreverNiva4 = true,
            KreverVirksomhet = true,
            KreverAttest = !billett,
        };
        return billett && Tilgangslesing.Les(call, DateTimeOffset.UnixEpoch) is { Skjema: Tilgangslesing.Bearer, ErLest: true } lest && Tokenkontroll.Avtrykk(lest.Krav) is null
            ? krav with { KreverDpop = false }
            : krav;
    }

    private static string? Billett(SimulatedCall call, Skjema skjema) =>
        skjema.En(Legemiddelparametre.Billett) is { Length: > 0 } query ? query
        : call.Header(KjernejournalHoder.Billett) is { Length: > 0 } header ? header
        : null;

    private static string? Samtykker(Skjema skjema) =>
        string.Join(' ', new[] { Legemiddelparametre.SamtykkeSperret, Legemiddelparametre.SamtykkeLaste }
            .Where(name => skjema.En(name) is not null).Select(name => $"{name}={JournalText.Of(skjema.En(name)!).Replace(' ', '_')}")) is { Length: > 0 } given ? given : null;
}
