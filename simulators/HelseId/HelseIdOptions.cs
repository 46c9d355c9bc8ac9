using System.ComponentModel.DataAnnotations;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Nokler;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>How the simulated HelseID behaves.</summary>
public sealed class HelseIdOptions
{
    /// <summary>The key that signs tokens.</summary>
    public required Signeringsnokkel Nokkel { get; init; }

    /// <summary>The key that takes over when the keys are rolled.</summary>
    public required Signeringsnokkel NesteNokkel { get; init; }

    /// <summary>A key that never stands in the JWKS: what is signed with it must be refused.</summary>
    public required Signeringsnokkel FremmedNokkel { get; init; }

    /// <summary>How long an access token lasts.</summary>
    /// <value>600 seconds, the test token service's default (antakelse A-200).</value>
    [Range(typeof(TimeSpan), "00:00:01", "24:00:00")]
    public TimeSpan TilgangstokenVarighet { get; set; } = TimeSpan.FromSeconds(600);

    /// <summary>How long an id-token lasts.</summary>
    /// <value>300 seconds.</value>
    [Range(typeof(TimeSpan), "00:00:01", "24:00:00")]
    public TimeSpan IdTokenVarighet { get; set; } = TimeSpan.FromSeconds(300);

    /// <summary>How long a login can be renewed (<c>rt_expires_in</c>).</summary>
    /// <value>8 hours, a working day (antakelse A-201).</value>
    [Range(typeof(TimeSpan), "00:00:01", "31.00:00:00")]
    public TimeSpan FornyelseVarighet { get; set; } = TimeSpan.FromHours(8);

    /// <summary>How long a pushed request can be used.</summary>
    /// <value>60 seconds: FAPI 2.0 wants less than 600 (antakelse A-202).</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan RequestUriVarighet { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a code can be exchanged.</summary>
    /// <value>60 seconds, the longest that FAPI 2.0 allows.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan KodeVarighet { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How old a DPoP nonce may be.</summary>
    /// <value>65 seconds: a proof's validity of one minute, and the skew (antakelse A-203).</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan NonceVarighet { get; set; } = TimeSpan.FromSeconds(65);

    /// <summary>How old a DPoP proof may be.</summary>
    /// <value>60 seconds.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan BevisVarighet { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How far the client's clock may be from ours.</summary>
    /// <value>5 seconds each way, as NHN's sample API has it.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan Klokkeavvik { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest that a client assertion may last.</summary>
    /// <value>60 seconds, as HelseID's documentation says.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan LengsteErklaring { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The HTTP status of <c>invalid_client</c>.</summary>
    /// <value>400; RFC 6749 lets it be 401 too (antakelse A-204).</value>
    [Range(400, 401)]
    public int UgyldigKlientStatus { get; set; } = 400;

    /// <summary>What happens to a refresh token when it is used, unless the client is registered with another.</summary>
    /// <value>It is replaced and dead, as NHN's samples expect (antakelse A-208).</value>
    public RefreshTokenUsage RefreshTokenUsage { get; set; } = RefreshTokenUsage.OneTimeUseOnly;

    /// <summary>Whether an organisation in the client assertion of the code flow is refused (HID-1009).</summary>
    /// <value>False: the documentation calls it an older rule (antakelse A-213).</value>
    public bool AvvisVirksomhetIKodeflyt { get; set; }

    /// <summary>Options with keys of the test authority.</summary>
    public static HelseIdOptions Of(TestPki pki)
    {
        ArgumentNullException.ThrowIfNull(pki);

        var nhn = new TestOrganization("HelseID (simulator)", "399990068", "9990002");
        return new HelseIdOptions
        {
            Nokkel = Signeringsnokkel.Av(pki.For(nhn, CertificateUse.VirksomhetSignering)),
            NesteNokkel = Signeringsnokkel.Av(pki.For(nhn, CertificateUse.VirksomhetAutentisering)),
            FremmedNokkel = Signeringsnokkel.Av(pki.For(nhn, CertificateUse.VirksomhetKryptering)),
        };
    }
}
