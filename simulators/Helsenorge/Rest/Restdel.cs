using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest;

/// <summary>A REST service as a part of Helsenorge: looks at the token before the service itself answers.</summary>
internal sealed class Restdel : IHelsenorgedel
{
    private readonly IResttjeneste _tjeneste;
    private readonly HelsenorgeOptions _options;
    private readonly Tilgangskontroll _tilgang;

    /// <summary>Makes the part.</summary>
    /// <param name="tjeneste">The service.</param>
    /// <param name="helseId">The keys of the HelseID that it trusts.</param>
    /// <param name="options">How it behaves.</param>
    public Restdel(IResttjeneste tjeneste, HelseIdOptions helseId, HelsenorgeOptions options)
    {
        _tjeneste = tjeneste;
        _options = options;
        _tilgang = new Tilgangskontroll($"helsenorge:{tjeneste.Endepunkt.Service}", helseId, new TilgangOptions());
    }

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints => [_tjeneste.Endepunkt];

    /// <inheritdoc/>
    public bool Eier(string path) => _tjeneste.Eier(path);

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var kall = _tjeneste.Tolk(call);
        if (kall.Rutefeil is { } lost)
        {
            return new Reading { Unreadable = lost.Tekst, Parsed = kall };
        }

        var vurdering = _tilgang.Les(call, Krav(call, kall));
        return new Reading
        {
            Operation = kall.Operasjon,
            Facts = vurdering.Fakta.With(kall.Fakta),
            PatientKeys = kall.Pasienter,
            MessageKeys = kall.Meldinger,
            ClientKeys = vurdering.KlientNokler,
            Parsed = kall,
        };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Reading reading) => Svar(call, reading, annen: null);

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Reading reading, string annenPasient) => Svar(call, reading, annenPasient);

    /// <inheritdoc/>
    public Answer Avvis(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => Feilsvar(
        new(_options.AvvistStatus, "processing", string.Join("; ", errors.Select(e => e.Text))) { Kode = errors[0].Code });

    /// <inheritdoc/>
    public Answer Feil(SimulatedCall call, Reading reading, string text) => Feilsvar(new(500, "exception", text));

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        _tilgang.Glem(tenant);
        _tjeneste.Glem(tenant);
    }

    private Answer Svar(SimulatedCall call, Reading reading, string? annen)
    {
        var kall = reading.Parsed as Restkall ?? _tjeneste.Tolk(call);
        if (kall.Rutefeil is { } lost)
        {
            return Feilsvar(lost);
        }

        var vurdering = annen is null ? _tilgang.Ta(call, Krav(call, kall)) : _tilgang.Les(call, Krav(call, kall));
        if (!vurdering.ErTillatt)
        {
            return Avslag(vurdering);
        }

        return kall.Feil is { } wrong ? Feilsvar(wrong)
            : annen is not null ? _tjeneste.SvarForAnnen(call, kall, annen)
            : _tjeneste.Svar(call, kall, JwsReading.Text(vurdering.Krav, HelseIdClaims.OrgnrParent) ?? "");
    }

    private Tilgangskrav Krav(SimulatedCall call, Restkall kall) => new(HelsenorgeScopes.EksternApi, kall.Scope)
    {
        KreverDpop = !_options.TarBearer || !ErUbundet(call),
        KreverNonce = _options.KreverNonce,
    };

    private static bool ErUbundet(SimulatedCall call) =>
        Tilgangslesing.Les(call, default) is { Skjema: Tilgangslesing.Bearer, ErLest: true } lest && Tokenkontroll.Avtrykk(lest.Krav) is null;

    private Answer Avslag(Tilgangsvurdering vurdering)
    {
        var refused = vurdering.Avslag();
        var first = vurdering.Brudd is [var found, ..] ? found : null;
        var text = first is null ? "DPoP-beviset mangler tjenestens nonce. Lag et nytt bevis med den." : $"{first.Tekst} {first.Forklaring}";
        var error = Feilsvar(refused.Status == 401
            ? new(first is { ErUtlopt: true } ? _options.UtloptTokenStatus : 401, "login", text) { Kode = Restfeil.UgyldigToken }
            : new(refused.Status, "forbidden", text));
        return error with { Headers = refused.Headers, Facts = refused.Facts.With(error.Facts) };
    }

    private Answer Feilsvar(Restfeil feil) => Restsvar.Feil(feil, _tjeneste.ErFhir);
}
