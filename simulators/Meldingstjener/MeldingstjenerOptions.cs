using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>How the message bus behaves.</summary>
public sealed class MeldingstjenerOptions
{
    /// <summary>The user that connects (SASL PLAIN).</summary>
    [Required]
    public string Bruker { get; set; } = "testbruker";

    /// <summary>The user's password; for tests alone.</summary>
    [Required]
    public string Passord { get; set; } = "testpassord";

    /// <summary>The exchange's name, which is case-sensitive in an address.</summary>
    /// <value>As NHN's test environment has it.</value>
    [Required]
    public string Navnerom { get; set; } = "NHNTESTServiceBus";

    /// <summary>The authorities whose certificates are accepted.</summary>
    /// <value>Default none: then no signature is trusted.</value>
    public IReadOnlyList<X509Certificate2> Tillitsankere { get; set; } = [];

    /// <summary>How many deliveries may fail before a message is moved to the dead-letter queue.</summary>
    /// <value>Ten, as NHN's documentation of the bus has it.</value>
    [Range(1, 1000)]
    public int FlestLeveringer { get; set; } = 10;

    /// <summary>How many messages a sender may have under way before they are taken.</summary>
    [Range(1, 10_000)]
    public int Kreditt { get; set; } = 200;

    /// <summary>The largest message that is taken, in bytes.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int StorsteMelding { get; set; } = 20 * 1024 * 1024;
}
