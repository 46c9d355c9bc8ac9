using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Simulators.Tls.Tls11;
using AcceptanceHarness.Wire.TestData;
using Microsoft.AspNetCore.Routing;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>How the simulators are started.</summary>
public sealed class SimulatorHostOptions
{
    /// <summary>The address that every listener binds to.</summary>
    /// <value>Default 127.0.0.1, so that nobody outside the machine reaches a simulator by accident.</value>
    public IPAddress Address { get; set; } = IPAddress.Loopback;

    /// <summary>The TLS server certificate with its private key; with none, plain HTTP is served.</summary>
    public X509Certificate2? ServerCertificate { get; set; }

    /// <summary>Gives server certificates that are to be refused, as <see cref="TestPki.Server(CertificateFlaw)"/> does.</summary>
    /// <value>Default none: then no TLS fault can be switched on.</value>
    public Func<CertificateFlaw, X509Certificate2>? FaultyCertificate { get; set; }

    /// <summary>What the TLS 1.1 child is started with.</summary>
    internal Tls11Start Tls11 { get; set; } = Tls11Start.Default;

    /// <summary>Fixed ports by system name.</summary>
    /// <value>Default none: every system gets a free port.</value>
    public IReadOnlyDictionary<string, int> Ports { get; set; } = new Dictionary<string, int>();

    /// <summary>The largest request body, in bytes; a larger one is answered 413.</summary>
    /// <value>Default 20 MB, well above the largest message of the national services.</value>
    [Range(1024, 1024 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>True to start the control listener.</summary>
    /// <value>Default false: in process, the host is called directly.</value>
    public bool StartControl { get; set; }

    /// <summary>The control listener's port.</summary>
    /// <value>Default 0, a free port.</value>
    public int ControlPort { get; set; }

    /// <summary>The bearer token that control calls must carry.</summary>
    /// <value>Default none; the control listener is then bound to loopback whatever <see cref="Address"/> says.</value>
    [MinLength(8, ErrorMessage = "Forventet et styringstoken (--control-token) på minst 8 tegn. Velg et lengre, eller utelat det.")]
    public string? ControlToken { get; set; }

    /// <summary>What adds control calls of its own to the listener, guarded as the others.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<Action<IEndpointRouteBuilder, SimulatorHost>> ControlRoutes { get; set; } = [];

    /// <summary>Told of every fault of the tool itself, the journal's own failures included.</summary>
    public Action<Exception>? OnToolFault { get; set; }
}
