using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Felles;

/// <summary>Looks at the token of a call to one of kjernejournal's services, and refuses in kjernejournal's own form.</summary>
internal sealed class Kjtilgang
{
    private readonly Tilgangskontroll _kontroll;

    /// <summary>Makes the control of a service.</summary>
    /// <param name="del">The service's name, for what is remembered of proofs.</param>
    /// <param name="helseId">The keys of the HelseID that is trusted.</param>
    /// <param name="options">How it behaves.</param>
    public Kjtilgang(string del, HelseIdOptions helseId, KjernejournalOptions options) => _kontroll = options.Tilgang(del, helseId);

    /// <summary>Looks at a call; nothing is used up.</summary>
    public Tilgangsvurdering Les(SimulatedCall call, Tilgangskrav krav) => _kontroll.Les(call, Tilpasset(call, krav));

    /// <summary>Looks at a call and uses its proof up.</summary>
    public Tilgangsvurdering Ta(SimulatedCall call, Tilgangskrav krav) => _kontroll.Ta(call, Tilpasset(call, krav));

    /// <summary>Forgets what the tenant has used.</summary>
    public void Glem(Tenant tenant) => _kontroll.Glem(tenant);

    /// <summary>The answer to a call whose token does not do.</summary>
    /// <param name="vurdering">What is wrong.</param>
    /// <param name="hendelse">The event's id.</param>
    public static Answer Avslag(Tilgangsvurdering vurdering, string hendelse)
    {
        var refused = vurdering.Avslag();
        var error = Kjsvar.Feil(Feil(vurdering, refused.Status), hendelse);
        return refused with { Body = error.Body, Headers = [.. refused.Headers, new(KjernejournalHoder.Hendelse, hendelse)], Facts = refused.Facts.With(error.Facts) };
    }

    private static Kjfeil Feil(Tilgangsvurdering vurdering, int status) => vurdering.Brudd switch
    {
        [{ Status: 403, Tekst: "attestation_has_expired" }, ..] => Kjfeilkatalog.AttestUtlopt with { Status = status },
        [var first, ..] => new(status, "AUT_000", $"{first.Tekst} {first.Forklaring}", "Innloggingen mot kjernejournal ble avvist. Prøv på nytt, eller kontakt brukerstøtte."),
        [] => new(status, "AUT_000", "DPoP-beviset mangler nonce.", "Innloggingen mot kjernejournal ble avvist. Prøv på nytt."),
    };

    /// <summary>A token that is bound to no key is taken as Bearer where the service still does (antakelse A-307).</summary>
    private static Tilgangskrav Tilpasset(SimulatedCall call, Tilgangskrav krav) =>
        krav.TarBearer && Tilgangslesing.Les(call, default) is { Skjema: Tilgangslesing.Bearer, ErLest: true } lest && Tokenkontroll.Avtrykk(lest.Krav) is null
            ? krav with { KreverDpop = false }
            : krav;
}
