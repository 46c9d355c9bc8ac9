using System.Text.Json;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>The FHIR service for critical information.</summary>
internal sealed class KritiskInformasjonsdel : IKjernejournaldel
{
    private const string Del = "kritisk-informasjon";

    private readonly Tilgangskontroll _tilgang;
    private readonly KritiskInformasjonOptions _options;

    /// <summary>Makes the service; what tenants hold lies in the tenants.</summary>
    public KritiskInformasjonsdel(HelseIdOptions helseId, KjernejournalOptions options)
    {
        _tilgang = options.Tilgang(Del, helseId);
        _options = options.KritiskInformasjon;
    }

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } =
        [new(KjernejournalTjenester.KritiskInformasjon, "Kritisk informasjon i kjernejournal (FHIR)", KritiskInformasjonFacts.Sti)];

    /// <inheritdoc/>
    public bool Eier(string path) =>
        path == KritiskInformasjonFacts.Sti || path.StartsWith($"{KritiskInformasjonFacts.Sti}/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var kall = Kritiskleser.Les(call);
        var vurdering = _tilgang.Les(call, Krav(kall));
        var patient = Pasient(call, kall);
        var facts = vurdering.Fakta.With(Kritiskfakta.Av(call, kall, patient));
        return new Reading
        {
            Operation = kall.Operasjon,
            Facts = facts,
            PatientKeys = patient is null ? [] : [patient],
            MessageKeys = kall.Id is { } id ? [id] : [],
            ClientKeys = vurdering.KlientNokler,
            Unreadable = kall.Operasjon == KritiskInformasjonFacts.Ukjent ? kall.Feil?.Tekst : null,
        };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Reading reading) => Svar(call, annen: null);

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Reading reading, string annenPasient) => Svar(call, annenPasient);

    /// <inheritdoc/>
    public Answer SvarFeil(SimulatedCall call, Kjfeil feil) => new Kritisksvar(call, Kritiskleser.Les(call)).Feil(Kritiskfeilkatalog.Av(feil));

    /// <inheritdoc/>
    public Answer Avvis(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => new Kritisksvar(call, Kritiskleser.Les(call)).Feil(
        new(403, errors[0].Code, "processing", string.Join("; ", errors.Select(each => each.Text))) { EldreKode = errors[0].Code, Brukermelding = errors[0].Text });

    /// <inheritdoc/>
    public Answer Feil(SimulatedCall call, Reading reading, string text) => new Kritisksvar(call, Kritiskleser.Les(call)).Feil(Kritiskfeilkatalog.Teknisk(text));

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        _tilgang.Glem(tenant);
        Kritisktilstand.Glem(tenant);
    }

    private static Tilgangskrav Krav(Kritiskkall kall) => new(KjernejournalScopes.KritiskInformasjon, KjernejournalScopes.KritiskInformasjonApi)
    {
        KreverVirksomhet = true,
        KreverUnderenhet = true,
        KreverBruker = kall.Operasjon != KritiskInformasjonFacts.Status,
        KreverNiva4 = kall.Operasjon != KritiskInformasjonFacts.Status,
        KreverAttest = kall.Operasjon != KritiskInformasjonFacts.Status,
    };

    private static string? Pasient(SimulatedCall call, Kritiskkall kall) =>
        kall.Operasjon == KritiskInformasjonFacts.Status ? Statussvar.Pasient(call).Fnr : kall.Hoder.Pasient.Verdi;

    private Answer Svar(SimulatedCall call, string? annen)
    {
        var kall = Kritiskleser.Les(call);
        var svar = new Kritisksvar(call, kall);
        if (kall.Feil is { } fault)
        {
            return svar.Feil(fault);
        }

        var vurdering = annen is null ? _tilgang.Ta(call, Krav(kall)) : _tilgang.Les(call, Krav(kall));
        if (!vurdering.ErTillatt)
        {
            return Avslag(svar, vurdering);
        }

        return Hodekontroll.Se(kall, Kjbruker.Av(vurdering)) is { } wrong ? svar.Feil(wrong)
            : Virksomhetsregister.Hos(call.Tenant).ErDeaktivert(JwsReading.Text(vurdering.Krav, HelseIdClaims.OrgnrParent)) ? svar.Feil(Kritiskfeilkatalog.VirksomhetAvvist())
            : kall.Operasjon == KritiskInformasjonFacts.Status ? Status(call, svar, vurdering.Krav, annen)
            : Ressurs(call, kall, svar, vurdering.Krav, annen);
    }

    // The challenge is as any service behind HelseID gives it; the body is the service's own.
    private static Answer Avslag(Kritisksvar svar, Tilgangsvurdering vurdering)
    {
        var refusal = vurdering.Avslag();
        var why = vurdering.Brudd is [var first, ..] ? $"{first.Tekst} {first.Forklaring}" : "DPoP-beviset mangler tjenestens nonce.";
        var answer = svar.Feil(Kritiskfeilkatalog.Tilgang(refusal.Status, why));
        return answer with { Headers = [.. answer.Headers, .. refusal.Headers.Where(h => h.Key != "Cache-Control")], Facts = refusal.Facts.With(answer.Facts) };
    }

    private static Answer Status(SimulatedCall call, Kritisksvar svar, JsonElement krav, string? annen)
    {
        var (asked, fault) = Statussvar.Pasient(call);
        if (fault is not null)
        {
            return svar.Feil(fault);
        }

        var fnr = annen ?? asked!;
        var (body, facts) = Statussvar.Av(fnr, Kritisktilstand.Hos(call.Tenant).Sammendrag(fnr), Borgerregister.Hos(call.Tenant).Finn(fnr), krav);
        return svar.Json(body, facts);
    }

    private Answer Ressurs(SimulatedCall call, Kritiskkall kall, Kritisksvar svar, JsonElement krav, string? annen)
    {
        var (fnr, basis) = (kall.Hoder.Pasient.Verdi!, kall.Hoder.Grunnlag.Verdi!);
        var register = Borgerregister.Hos(call.Tenant);
        var hpr = JwsReading.Text(krav, HelseIdClaims.HprNumber);
        if (Personvernkontroll.Se(register.Finn(fnr), basis, hpr, _options.BlokkeringGjelderAlle) is { } closed)
        {
            var hidden = _options.SperretGirTomtSvar && closed.Type == "suppressed" && kall.Operasjon == KritiskInformasjonFacts.Sok;
            return hidden ? svar.Liste([]) : svar.Feil(closed);
        }

        var oppslag = new Kritiskoppslag(call, kall, svar, _options);
        if (annen is not null)
        {
            return oppslag.ForAnnen(annen);
        }

        register.Loggfor(new Innsyn(
            fnr, call.Tenant.CaseClock.GetUtcNow(), hpr, JwsReading.Text(krav, HelseIdClaims.OrgnrParent), Del, basis, kall.Hoder.Kildesystem.Verdi));
        return oppslag.Svar(fnr);
    }
}
