using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;

/// <summary>Helseindikator: what the icon of kjernejournal is to show for a patient, by token, and the tickets of the older services.</summary>
/// <remarks>Source: the integration guide of kjernejournal and kjernejournal-innlogging-klient.</remarks>
internal sealed class Indikatordel : IKjernejournaldel
{
    private readonly KjernejournalOptions _options;
    private readonly Kjtilgang _tilgang;
    private readonly Tilgangskrav _statuskrav;
    private readonly Tilgangskrav _billettkrav;

    /// <summary>Makes the service.</summary>
    /// <param name="helseId">The keys of the HelseID that it trusts.</param>
    /// <param name="options">How it behaves.</param>
    public Indikatordel(HelseIdOptions helseId, KjernejournalOptions options)
    {
        _options = options;
        _tilgang = new Kjtilgang("helseindikator", helseId, options);
        _billettkrav = new Tilgangskrav(KjernejournalScopes.Kjernejournal, KjernejournalScopes.Api) { TarBearer = true, KreverVirksomhet = true };
        _statuskrav = _billettkrav with { KreverBruker = true, KreverNiva4 = true, KreverAttest = options.IndikatorKreverAttest };
    }

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } =
        [new(KjernejournalTjenester.Helseindikator, "Kjernejournal helseindikator", Indikatorkall.Sti)];

    /// <inheritdoc/>
    public bool Eier(string path) => path is Indikatorkall.Sti or Indikatorkall.Pingsti || path.StartsWith($"{Indikatorkall.Sti}/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var kall = Indikatorkall.Les(call);
        if (kall.Operasjon is null or Kjernejournaloperasjoner.Ping)
        {
            return new Reading { Operation = kall.Operasjon, Facts = kall.Fakta(), Unreadable = kall.Feil?.Utviklermelding };
        }

        var vurdering = _tilgang.Les(call, KravFor(kall));
        string?[] patients = [kall.Fnr, .. Kjbruker.Av(vurdering).Attestpasienter];
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
    public Answer Svar(SimulatedCall call, Reading reading) => Svar(call, _tilgang.Ta, annenPasient: null);

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Reading reading, string annenPasient) => Svar(call, _tilgang.Les, annenPasient);

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        _tilgang.Glem(tenant);
        Billetter.Glem(tenant);
    }

    private Tilgangskrav KravFor(Indikatorkall kall) => kall.Operasjon == Kjernejournaloperasjoner.IndikatorMedToken ? _statuskrav : _billettkrav;

    private Answer Svar(SimulatedCall call, Func<SimulatedCall, Tilgangskrav, Tilgangsvurdering> vurder, string? annenPasient)
    {
        var kall = Indikatorkall.Les(call);
        var hendelse = kall.Hoder.Svarhendelse;
        if (kall.Operasjon is null || kall.Feil is { Status: 405 })
        {
            return Kjsvar.Feil(kall.Feil!, hendelse);
        }

        if (kall.Operasjon == Kjernejournaloperasjoner.Ping)
        {
            return Kjsvar.Json(200, new JsonObject { ["status"] = "OK" }, hendelse);
        }

        var vurdering = vurder(call, KravFor(kall));
        if (!vurdering.ErTillatt)
        {
            return Kjtilgang.Avslag(vurdering, hendelse);
        }

        return kall.Feil is { } wrong ? Kjsvar.Feil(wrong, hendelse) : Svar(call, kall, Kjbruker.Av(vurdering), annenPasient, hendelse);
    }

    private Answer Svar(SimulatedCall call, Indikatorkall kall, Kjbruker bruker, string? annenPasient, string hendelse)
    {
        var fnr = annenPasient ?? kall.Fnr!;
        var borger = Borgerregister.Hos(call.Tenant).Finn(fnr);
        var refused = Virksomhetsregister.Hos(call.Tenant).ErDeaktivert(bruker.Orgnr) ? Kjfeilkatalog.VirksomhetAvvist
            : kall.Operasjon == Kjernejournaloperasjoner.IndikatorMedToken && NationalId.TryParse(kall.Fnr, out _) && !bruker.GjelderPasient(kall.Fnr!) ? Kjfeilkatalog.AnnenPasient
            : borger is { HarKjernejournal: true, Reservert: false } && Innsynsregler.ErBlokkert(borger, bruker) ? Kjfeilkatalog.BrukerBlokkert
            : null;
        if (refused is not null)
        {
            return Kjsvar.Feil(refused, hendelse);
        }

        var status = Indikatorsvar.Status(fnr, borger);
        var ticket = kall.Operasjon == Kjernejournaloperasjoner.IndikatorMedBillett && status >= 2 && annenPasient is null
            ? Billetter.Gi(call.Tenant, fnr, bruker.Orgnr!, kall.Samtykke, _options)
            : null;
        return Indikatorsvar.Av(status, borger, ticket, hendelse);
    }
}
