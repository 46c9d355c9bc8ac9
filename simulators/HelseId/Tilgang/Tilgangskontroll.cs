using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;
using static AcceptanceHarness.Simulators.HelseId.Tilgang.BevisEffect;
using static AcceptanceHarness.Simulators.HelseId.Tilgang.BevisEvent;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Looks at the access token and the DPoP proof of a call as NHN says that a service must, for every simulated service behind HelseID.</summary>
/// <remarks>Source: NHN's page on validation of access tokens, and the order of its sample service. What a tenant has used lies in the tenant.</remarks>
internal sealed class Tilgangskontroll
{
    private readonly string _tilstand;
    private readonly TilgangOptions _options;
    private readonly TimeSpan _huskes;
    private readonly Tokenkontroll _token;
    private readonly Beviskontroll _bevis;
    private readonly Autorisasjonskontroll _autorisasjon;
    private readonly Apinonce _nonce;

    /// <summary>Makes a control for a service.</summary>
    /// <param name="system">The simulated system's name.</param>
    /// <param name="helseId">The keys and the clock's skew.</param>
    /// <param name="options">What is not publicly fixed.</param>
    public Tilgangskontroll(string system, HelseIdOptions helseId, TilgangOptions options)
    {
        _tilstand = $"{system}:bevis";
        _options = options;
        _huskes = options.BevisVarighet + (2 * helseId.Klokkeavvik);
        _token = new Tokenkontroll([helseId.Nokkel.TilVerifisering(), helseId.NesteNokkel.TilVerifisering()], helseId.Klokkeavvik);
        _bevis = new Beviskontroll(options.BevisVarighet, helseId.Klokkeavvik);
        _autorisasjon = new Autorisasjonskontroll(options.AttestVarighet);
        _nonce = new Apinonce(helseId.NonceVarighet, helseId.Klokkeavvik);
    }

    /// <summary>Looks at a call; the tenant's state does not move.</summary>
    public Tilgangsvurdering Les(SimulatedCall call, Tilgangskrav krav) => Vurder(call, krav, bruk: false);

    /// <summary>Looks at a call and uses its proof up, unless something is wrong with token or proof.</summary>
    public Tilgangsvurdering Ta(SimulatedCall call, Tilgangskrav krav) => Vurder(call, krav, bruk: true);

    /// <summary>Forgets what the tenant has used.</summary>
    public void Glem(Tenant tenant) => tenant.Forget(_tilstand);

    /// <summary>How many proofs are remembered for the tenant.</summary>
    public int Huskede(Tenant tenant) => Hold(tenant).Na.Antall;

    private Tilgangsvurdering Vurder(SimulatedCall call, Tilgangskrav krav, bool bruk)
    {
        var tid = call.Tenant.SecurityClock.GetUtcNow();
        var lest = Tilgangslesing.Les(call, tid);
        var utsteder = HelseIdSimulator.Issuer(call.Tenant);
        var brudd = _token.Se(lest, krav, utsteder).Concat(krav.KreverDpop ? _bevis.Se(lest) : []).OrderBy(b => b.Nummer).ToList();
        var nyNonce = krav.KreverNonce && brudd.Count == 0 ? NyNonce(lest) : null;
        if (krav.KreverDpop && ErGjentatt(lest, bruk && brudd.Count == 0 && nyNonce is null))
        {
            brudd.Add(new(21, "Detected a DPoP proof token replay.", "DPoP-beviset er brukt før. Lag et nytt bevis for hvert kall, også når kallet gjentas."));
        }

        brudd.AddRange(_autorisasjon.Se(lest, krav));
        return new Tilgangsvurdering { Lest = lest, Utsteder = utsteder, Stilt = krav, Brudd = brudd, NyNonce = nyNonce };
    }

    private string? NyNonce(Tilgangslesing lest) =>
        lest.Bevis.Bevis is { } bevis && !_nonce.ErGyldig(lest.Kall.Tenant.Id, JwsReading.Text(bevis.Payload, "nonce"), lest.Lest)
            ? _nonce.Lag(lest.Kall.Tenant.Id, lest.Lest)
            : null;

    private bool ErGjentatt(Tilgangslesing lest, bool bruk)
    {
        if (lest.Bevis is not { Avtrykk: { } key, Bevis: { } bevis } || JwsReading.Text(bevis.Payload, "jti") is not { Length: > 0 } jti)
        {
            return false;
        }

        var id = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{key} {jti}")));
        var hold = Hold(lest.Kall.Tenant);
        return bruk
            ? hold.Apply(new Brukt(new BruktBevis(id, lest.Kall.Number, lest.Lest + _huskes), lest.Lest)) is [Gjentatt]
            : hold.Na.ErBrukt(id, lest.Kall.Number, lest.Lest);
    }

    private BevisTilstand Hold(Tenant tenant) => tenant.State(_tilstand, () => new BevisTilstand(_options.HuskedeBevis));
}
