using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>An order for a test token; the members' names are the contract's.</summary>
/// <remarks>Source: NHN's samples for the test token service. A text that is empty is taken as not given, as NHN's own client writes it.</remarks>
internal sealed record Testtokenbestilling
{
    public string? Audience { get; init; }

    public Kravgenerering? ClientClaimsParametersGeneration { get; init; }

    public Kravgenerering? UserClaimsParametersGeneration { get; init; }

    public bool? WithoutDefaultClientClaims { get; init; }

    public bool? WithoutDefaultUserClaims { get; init; }

    /// <summary>Which of NHN's environments the issuer is of; it has no effect here, where each tenant has its own.</summary>
    public JsonElement? IssuerEnvironment { get; init; }

    public bool CreateDPoPTokenWithDPoPProof { get; init; }

    public bool CreateTillitsrammeverkClaims { get; init; }

    public bool CreateTokenExchangeClaims { get; init; }

    public bool SignJwtWithInvalidSigningKey { get; init; }

    public bool SetInvalidIssuer { get; init; }

    public bool SetInvalidAudience { get; init; }

    public bool GetPersonFromPersontjenesten { get; init; }

    public bool OnlySetNameForPerson { get; init; }

    public bool GetHprNumberFromHprregisteret { get; init; }

    public bool SetPidPseudonym { get; init; }

    public bool SetSubject { get; init; }

    public Utlopsparametre? ExpirationParameters { get; init; }

    public Hodeparametre? HeaderParameters { get; init; }

    public Klientparametre? ClientClaimsParameters { get; init; }

    public Brukerparametre? UserClaimsParameters { get; init; }

    /// <summary>Parameters of the attest, by name; see <see cref="Attestdel"/>.</summary>
    public IReadOnlyDictionary<string, JsonElement>? TillitsrammeverkClaimsParameters { get; init; }

    public Bevisparametre? DPoPProofParameters { get; init; }

    public Vekslingsparametre? TokenExchangeParameters { get; init; }

    public IReadOnlyList<Tjenestekrav?>? ApiSpecificClaims { get; init; }

    /// <summary>What is no switch of the service.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Ukjente { get; init; }

    /// <summary>Which client claims the token gets.</summary>
    public Kravgenerering Klientgenerering => Generering(ClientClaimsParametersGeneration, WithoutDefaultClientClaims);

    /// <summary>Which user claims the token gets.</summary>
    public Kravgenerering Brukergenerering => Generering(UserClaimsParametersGeneration, WithoutDefaultUserClaims);

    // The two generations of the contract in one: a switch that leaves the default claims out, and a mode (antakelse A-235).
    private static Kravgenerering Generering(Kravgenerering? mode, bool? utenStandard) => (mode, utenStandard) switch
    {
        (null or Kravgenerering.Ingen, true) => Kravgenerering.Parametre,
        (null or Kravgenerering.Ingen, false) or (null, null) => Kravgenerering.StandardOgParametre,
        (Kravgenerering.Standard, true) => Kravgenerering.Ingen,
        (Kravgenerering.StandardOgParametre, true) => Kravgenerering.Parametre,
        ({ } given, _) => given,
    };
}
