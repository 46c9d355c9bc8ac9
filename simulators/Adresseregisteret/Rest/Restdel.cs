using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Rest;

/// <summary>One of the registers' REST services: GET, with a token of HelseID's.</summary>
/// <param name="oppslag">What it looks up.</param>
/// <param name="tilgang">What looks at tokens and proofs.</param>
internal sealed class Restdel(IRegisteroppslag oppslag, Tilgangskontroll tilgang) : IRegisterdel
{
    /// <inheritdoc/>
    public SimulatedEndpoint Endpoint => oppslag.Endpoint;

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var kall = LesKall(call);
        if (kall.Krav is not { } krav)
        {
            return new Reading { Operation = kall.Operasjon, Unreadable = kall.Avvik, Facts = kall.Fakta() };
        }

        var vurdering = tilgang.Les(call, krav);
        return new Reading
        {
            Operation = kall.Operasjon,
            Facts = vurdering.Fakta.With(kall.Fakta()),
            ClientKeys = [.. vurdering.KlientNokler, .. kall.HerIder],
        };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, bool bruk)
    {
        var kall = LesKall(call);
        if (kall.Krav is not { } krav)
        {
            return Registersvar.Problem(kall.Status, kall.Status == 404 ? "not_found" : "invalid_request", kall.Avvik ?? "");
        }

        var vurdering = bruk ? tilgang.Ta(call, krav) : tilgang.Les(call, krav);
        return vurdering.ErTillatt ? oppslag.Svar(call, kall) : vurdering.Avslag();
    }

    /// <inheritdoc/>
    public Answer Feil(int status, string kode, string tekst) => Registersvar.Problem(status, kode, tekst);

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => tilgang.Glem(tenant);

    private Registerkall LesKall(SimulatedCall call)
    {
        var rest = call.Path.Length > Endpoint.Path.Length ? call.Path[Endpoint.Path.Length..] : "";
        var kall = oppslag.Les(rest.ToLowerInvariant().Split('/'));
        return (kall.Operasjon, call.Method) switch
        {
            (null, _) or (_, "GET") => kall,
            _ => Registerkall.Feil(405, $"Tjenesten tar bare imot GET, ikke {JournalText.Of(call.Method)}.") with { Operasjon = kall.Operasjon },
        };
    }
}
