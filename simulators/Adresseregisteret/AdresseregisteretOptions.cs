using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>How the simulated Adresseregisteret and CPPA behave where that is not publicly known.</summary>
public sealed class AdresseregisteretOptions
{
    /// <summary>Who issues certificates and their list of revoked ones, with its key; without it there is no list.</summary>
    public X509Certificate2? Utsteder { get; set; }

    /// <summary>How old a DPoP proof may be, the clock's skew not counted.</summary>
    /// <value>10 seconds, as two of NHN's three samples have it (antakelse A-231).</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan BevisVarighet { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether CPPA still answers without <c>/v2</c>, to a Bearer token.</summary>
    /// <value>True: NHN's public page on the change to REST has both.</value>
    public bool CppaTarBearer { get; set; } = true;

    /// <summary>The host of the message bus in the parties' addresses, where no simulated bus is up.</summary>
    /// <value>A name that never leads anywhere (RFC 2606).</value>
    [Required]
    public string Meldingstjener { get; set; } = "meldingstjener.invalid";

    /// <summary>The exchange in the parties' addresses, where the address of the bus has none.</summary>
    /// <value>As NHN's test environment has it.</value>
    [Required]
    public string Navnerom { get; set; } = "NHNTESTServiceBus";

    /// <summary>The user of the SOAP services (Basic).</summary>
    [Required]
    public string Bruker { get; set; } = "testbruker";

    /// <summary>The user's password; for tests alone.</summary>
    [Required]
    public string Passord { get; set; } = "testpassord";

    /// <summary>The error code of the SOAP services where a party has no such certificate or agreement.</summary>
    /// <value>Not publicly known; a client that does not know it reports a general error.</value>
    [Required]
    public string FinnesIkkeKode { get; set; } = "NotFound";

    /// <summary>How long an agreement lasts.</summary>
    /// <value>3,650 days: an agreement ends when another takes its place.</value>
    [Range(typeof(TimeSpan), "1.00:00:00", "36500.00:00:00")]
    public TimeSpan AvtaleVarighet { get; set; } = TimeSpan.FromDays(3650);

    /// <summary>How long a list of revoked certificates may be kept before it is fetched anew.</summary>
    /// <value>One hour; test authorities renew theirs at least daily.</value>
    [Range(typeof(TimeSpan), "00:00:01", "31.00:00:00")]
    public TimeSpan ListeVarighet { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Those of the test authority.</summary>
    public static AdresseregisteretOptions Of(TestPki pki)
    {
        ArgumentNullException.ThrowIfNull(pki);

        return new AdresseregisteretOptions { Utsteder = pki.Authority };
    }

    /// <summary>What looks at the tokens of one of the services.</summary>
    /// <param name="del">The service's name, for what is remembered of proofs.</param>
    /// <param name="helseId">The keys of the HelseID that is trusted.</param>
    internal Tilgangskontroll Tilgang(string del, HelseIdOptions helseId) =>
        new($"adresseregisteret:{del}", helseId, new TilgangOptions { BevisVarighet = BevisVarighet });
}
