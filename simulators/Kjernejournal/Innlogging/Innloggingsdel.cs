using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Innlogging;

/// <summary>Kjernejournal Innlogging: makes, renews and ends the sessions that the portal is opened by.</summary>
/// <remarks>Source: kjernejournal-innlogging-klient and the pages of Innlogging at utviklerportal.nhn.no.</remarks>
internal sealed class Innloggingsdel(HelseIdOptions helseId, KjernejournalOptions options) : IKjernejournaldel
{
    private static readonly Tilgangskrav Krav = new(KjernejournalScopes.Kjernejournal, KjernejournalScopes.Innlogging)
    {
        OgsaScopes = [KjernejournalScopes.Tillitsrammeverk],
        KreverBruker = true,
        KreverNiva4 = true,
        KreverVirksomhet = true,
        KreverUnderenhet = true,
        KreverAttest = true,
    };

    // The sample of a ping is made with a token for a system.
    private static readonly Tilgangskrav Pingkrav = new(KjernejournalScopes.Kjernejournal, KjernejournalScopes.Innlogging);

    private readonly Kjtilgang _tilgang = new("innlogging", helseId, options);

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } =
        [new(KjernejournalTjenester.Innlogging, "Kjernejournal Innlogging", Innloggingskall.Sti)];

    /// <inheritdoc/>
    public bool Eier(string path) => path == Innloggingskall.Sti || path.StartsWith($"{Innloggingskall.Sti}/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var kall = Innloggingskall.Les(call);
        if (kall.Operasjon is null)
        {
            return new Reading { Facts = kall.Fakta(), Unreadable = kall.Feil?.Utviklermelding };
        }

        var vurdering = _tilgang.Les(call, KravFor(kall));
        var okt = Hos(call).Na.Finn(kall.Okt);
        string?[] patients = [kall.Pasient, okt?.Pasient, .. Kjbruker.Av(vurdering).Attestpasienter];
        return new Reading
        {
            Operation = kall.Operasjon,
            Facts = vurdering.Fakta.With(kall.Fakta()),
            PatientKeys = [.. patients.OfType<string>().Distinct()],
            ClientKeys = vurdering.KlientNokler,
            Unreadable = kall.Feil?.Utviklermelding,
        };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Reading reading) => Svar(call, annenPasient: null);

    /// <summary>The session is made for the other patient, and the portal then shows that one: that is how such a mix-up meets the user.</summary>
    public Answer SvarForAnnen(SimulatedCall call, Reading reading, string annenPasient) => Svar(call, annenPasient);

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        _tilgang.Glem(tenant);
        InnloggingTilstand.Glem(tenant);
    }

    private static Tilgangskrav KravFor(Innloggingskall kall) => kall.Operasjon == Kjernejournaloperasjoner.OktPing ? Pingkrav : Krav;

    private InnloggingTilstand Hos(SimulatedCall call) => InnloggingTilstand.Hos(call.Tenant, options);

    private Answer Svar(SimulatedCall call, string? annenPasient)
    {
        var kall = Innloggingskall.Les(call);
        var hendelse = kall.Hoder.Svarhendelse;
        if (kall.Operasjon is null || kall.Feil is { Status: 405 })
        {
            return Kjsvar.Feil(kall.Feil!, hendelse);
        }

        var vurdering = _tilgang.Ta(call, KravFor(kall));
        if (!vurdering.ErTillatt)
        {
            return Kjtilgang.Avslag(vurdering, hendelse);
        }

        var bruker = Kjbruker.Av(vurdering);
        return kall switch
        {
            { Feil: { } wrong } => Kjsvar.Feil(wrong, hendelse),
            { Operasjon: Kjernejournaloperasjoner.Opprett } => Opprett(call, kall, bruker, annenPasient, hendelse),
            { Operasjon: Kjernejournaloperasjoner.OktPing } => Kjsvar.Json(options.GodtattStatus, new JsonObject { ["status"] = "OK" }, hendelse),
            _ => Endre(call, kall, bruker, hendelse),
        };
    }

    private Answer Opprett(SimulatedCall call, Innloggingskall kall, Kjbruker bruker, string? annenPasient, string hendelse)
    {
        if (!bruker.GjelderPasient(kall.Pasient!))
        {
            return Kjsvar.Feil(Kjfeilkatalog.AnnenPasient, hendelse);
        }

        if (Innsynsregler.Feil(call.Tenant, kall.Pasient!, bruker, kall.Grunnlag) is { } refused)
        {
            return Kjsvar.Feil(refused, hendelse);
        }

        var (tid, kode) = (call.Tenant.SecurityClock.GetUtcNow(), Handtak.Nytt());
        var effects = Hos(call).Apply(new InnloggingEvent.Opprettet(
            new Portalokt
            {
                Id = Guid.NewGuid().ToString(),
                Kode = Faktabygging.Avtrykk(kode)!,
                Utfordring = kall.Utfordring!,
                Pasient = annenPasient ?? kall.Pasient!,
                Bruker = bruker.Pid!,
                Brukernavn = bruker.Navn,
                Hpr = bruker.Hpr,
                Orgnr = bruker.Orgnr,
                Klient = bruker.Klient,
                Grunnlag = kall.Grunnlag!,
                Kildesystem = kall.Hoder.Kildesystem,
                KodeTil = tid + options.KodeVarighet,
                GjelderTil = tid + options.OktVarighet,
            },
            tid));
        var okt = effects.OfType<InnloggingEffect.Godtatt>().Single().Okt;
        var answer = Kjsvar.Json(options.OpprettetStatus, Kjsvar.MedUkjentFelt(new JsonObject { ["code"] = kode, ["sessionId"] = okt.Id }), hendelse);
        return answer with
        {
            Facts = answer.Facts.With(new Dictionary<string, string> { [KjernejournalFacts.SvarKode] = okt.Kode, [KjernejournalFacts.Okt] = okt.Id }),
            Effects = [.. effects.OfType<InnloggingEffect.Erstattet>().Select(e => $"Portaløkten {e.Okt.Id} er erstattet av {okt.Id}.")],
        };
    }

    private Answer Endre(SimulatedCall call, Innloggingskall kall, Kjbruker bruker, string hendelse)
    {
        var tid = call.Tenant.SecurityClock.GetUtcNow();
        var ends = kall.Operasjon == Kjernejournaloperasjoner.Avslutt;
        if (Hos(call).Na.Finn(kall.Okt) is { } known && Oktfeil(call, known, bruker, ends) is { } refused)
        {
            return Kjsvar.Feil(refused, hendelse);
        }

        var effects = Hos(call).Apply(ends
            ? new InnloggingEvent.Avsluttet(kall.Okt!, tid)
            : new InnloggingEvent.Fornyet(kall.Okt!, tid, tid + options.OktVarighet));
        return effects is [InnloggingEffect.Avvist { Feil: { } wrong }]
            ? Kjsvar.Feil(wrong, hendelse)
            : Kjsvar.Json(options.GodtattStatus, Kjsvar.MedUkjentFelt(new JsonObject { ["sessionId"] = kall.Okt }), hendelse);
    }

    // A session can be ended also when the attest is about the next patient, or NHN has refused the organisation: what is open must be possible to close.
    private static Kjfeil? Oktfeil(SimulatedCall call, Portalokt okt, Kjbruker bruker, bool ends) =>
        okt.Bruker != bruker.Pid || okt.Klient != bruker.Klient ? Kjfeilkatalog.AnnenBruker
        : ends ? null
        : !bruker.GjelderPasient(okt.Pasient) ? Kjfeilkatalog.AnnenPasient
        : Innsynsregler.Feil(call.Tenant, okt.Pasient, bruker, okt.Grunnlag);
}
