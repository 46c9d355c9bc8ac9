using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Simulators.Kjernejournal.Innlogging;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Portal;

/// <summary>The portal as a browser meets it: a code opens the patient's page once, and the page follows its session.</summary>
/// <remarks>Source: kjernejournal-innlogging-klient for addresses and parameters; the pages are the simulator's own.</remarks>
internal sealed class Portaldel(KjernejournalOptions options) : IKjernejournaldel
{
    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [new(KjernejournalTjenester.Portal, "Kjernejournal portal", Portalkall.Sti)];

    /// <inheritdoc/>
    public bool Eier(string path) => path == Portalkall.Sti || path.StartsWith($"{Portalkall.Sti}/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var kall = Portalkall.Les(call);
        var state = Hos(call).Na;
        var okt = state.MedKode(kall.Kodeavtrykk) ?? state.MedSide(Faktabygging.Avtrykk(kall.Side));
        return new Reading
        {
            Operation = kall.Operasjon,
            Facts = kall.Fakta(),
            PatientKeys = okt is null ? [] : [okt.Pasient],
            ClientKeys = okt is null ? [] : [okt.Klient],
            Unreadable = kall.Feil?.Utviklermelding,
        };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Reading reading) => Svar(call, annenPasient: null);

    /// <summary>The page shows the other patient, and is opened all the same: that is how such a mix-up meets the user.</summary>
    public Answer SvarForAnnen(SimulatedCall call, Reading reading, string annenPasient) => Svar(call, annenPasient);

    /// <inheritdoc/>
    public Answer SvarFeil(SimulatedCall call, Kjfeil feil) => Portalside.Feil(feil);

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => InnloggingTilstand.Glem(tenant);

    private InnloggingTilstand Hos(SimulatedCall call) => InnloggingTilstand.Hos(call.Tenant, options);

    private Answer Svar(SimulatedCall call, string? annenPasient) => Portalkall.Les(call) switch
    {
        { Feil: { } wrong } => Portalside.Feil(wrong),
        { Operasjon: Kjernejournaloperasjoner.Loggut } kall => LoggUt(call, kall),
        { Side: { } side } => Vis(call, side, annenPasient),
        var kall => Apne(call, kall, annenPasient),
    };

    private Answer Apne(SimulatedCall call, Portalkall kall, string? annenPasient)
    {
        var (tid, side) = (call.Tenant.SecurityClock.GetUtcNow(), Handtak.Nytt());
        var effect = Hos(call).Apply(new InnloggingEvent.Apnet(kall.Kodeavtrykk!, kall.Utfordring!, Faktabygging.Avtrykk(side)!, tid))[0];
        if (effect is not InnloggingEffect.Godtatt { Okt: var okt })
        {
            return Portalside.Feil(((InnloggingEffect.Avvist)effect).Feil);
        }

        // What the citizen has chosen is looked at anew: it may have changed since the session was made.
        if (Innsynsregler.Feil(call.Tenant, okt.Pasient, new Kjbruker(okt.Klient, okt.Bruker, okt.Hpr, okt.Orgnr, []), okt.Grunnlag) is { } refused)
        {
            return Portalside.Feil(refused);
        }

        var fnr = annenPasient ?? okt.Pasient;
        Borgerregister.Hos(call.Tenant).Loggfor(new Innsyn(fnr, call.Tenant.CaseClock.GetUtcNow(), okt.Hpr, okt.Orgnr, "portal", okt.Grunnlag, okt.Kildesystem));
        return Portalside.Pasient(
            okt, fnr, Navn(call, fnr), side, new KeyValuePair<string, string>("Set-Cookie", $"{Portalkall.Kjeks}={side}; HttpOnly; SameSite=Strict"));
    }

    private Answer Vis(SimulatedCall call, string side, string? annenPasient)
    {
        var tid = call.Tenant.SecurityClock.GetUtcNow();
        return Hos(call).Na.MedSide(Faktabygging.Avtrykk(side)) switch
        {
            null => Portalside.Feil(Kjfeilkatalog.UkjentKode),
            var okt when okt.Stilling(tid) != Oktstilling.Apen => Portalside.Melding(Portalside.Avsluttet),
            var okt => Portalside.Pasient(okt, annenPasient ?? okt.Pasient, Navn(call, annenPasient ?? okt.Pasient), side),
        };
    }

    private Answer LoggUt(SimulatedCall call, Portalkall kall)
    {
        if (Hos(call).Na.MedSide(Faktabygging.Avtrykk(kall.Side)) is { } okt)
        {
            Hos(call).Apply(new InnloggingEvent.Avsluttet(okt.Id, call.Tenant.SecurityClock.GetUtcNow()));
        }

        return Portalside.Melding($"{Portalside.Avsluttet}. Du er logget ut av kjernejournal.");
    }

    private static string Navn(SimulatedCall call, string fnr) => Borgerregister.Hos(call.Tenant).Finn(fnr)?.Navn ?? "";
}
