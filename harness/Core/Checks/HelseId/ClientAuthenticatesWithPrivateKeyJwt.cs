using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The client proves who it is by a signed assertion, never by a shared secret.</summary>
public sealed class ClientAuthenticatesWithPrivateKeyJwt : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "client-authenticates-with-private-key-jwt";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-10";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-01");

    /// <inheritdoc/>
    public string Rule => "Klienten skal autentisere seg med en signert klienterklæring (private_key_jwt) og aldri med delt hemmelighet";

    /// <inheritdoc/>
    public string Source => "HelseIDs sikkerhetsprofil; HelseIDs dokumentasjon av klientautentisering (side 541982723); RFC 7523 kapittel 3";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Parameter("client_secret") is { Length: > 0 })
        {
            yield return HarHemmelighet("client_secret i skjemaet.");
        }

        if (string.Equals(kall.Fakta(HelseIdFacts.AutorisasjonSkjema), "Basic", StringComparison.OrdinalIgnoreCase))
        {
            yield return HarHemmelighet("Authorization: Basic.");
        }

        if (kall.Parameter("client_assertion") is null)
        {
            yield return new(
                "Klienten beviste ikke hvem den er, så HelseID gir den ikke tilgang.",
                "client_assertion i skjemaet.",
                "Ingen client_assertion.",
                "Lag en klienterklæring, signer den med den registrerte nøkkelen, og send den i client_assertion.");
        }
    }

    private static Avvik HarHemmelighet(string received) => new(
        "Klienten brukte en delt hemmelighet, som kan komme på avveie uten at noen merker det.",
        "private_key_jwt: signert klienterklæring i client_assertion.",
        received,
        "Fjern hemmeligheten, og signer en klienterklæring med den registrerte nøkkelen.");
}
