using System.Net;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Features.Runs;

/// <summary>What a run is asked to do; the command line fills it, a test run takes the defaults.</summary>
public sealed record AcceptanceSettings
{
    /// <summary>The push adapter's address; null when it is not used.</summary>
    public Uri? Adapter { get; init; }

    /// <summary>The push adapter's bearer token; mandatory off loopback.</summary>
    public string? AdapterToken { get; init; }

    /// <summary>The process adapter's command line; null when it is not used.</summary>
    public string? AdapterCommand { get; init; }

    /// <summary>How long the system may take to say who it is, before the first scenario.</summary>
    /// <value>Default 8 seconds: an adapter command may have to start first.</value>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>A person who performs what no adapter offers; null when nobody is there.</summary>
    public Func<Wire.Adapter.IVendorSystem?, Wire.Adapter.IVendorSystem>? Person { get; init; }

    /// <summary>The seeded defect of the reference system; null for a healthy one.</summary>
    public string? Defect { get; init; }

    /// <summary>The healthy variant of the reference system; null for the plain one.</summary>
    public string? Variant { get; init; }

    /// <summary>The vendor's own trust anchors, beside those that its system declares.</summary>
    public IReadOnlyList<Tillitsanker> Tillitsankere { get; init; } = [];

    /// <summary>The vendor's fixed cast with its pool of patients; null when the system takes the people it is given.</summary>
    public FastRollebesetning? FastRollebesetning { get; init; }

    /// <summary>True when the reference system is to use a fixed cast; one of its own where none is given.</summary>
    public bool ReferanseHarFastRollebesetning { get; init; }

    /// <summary>The address that the simulators listen on.</summary>
    public IPAddress Lytteadresse { get; init; } = IPAddress.Loopback;

    /// <summary>Fixed ports by simulated system; a system without one takes a free port.</summary>
    public IReadOnlyDictionary<string, int> Porter { get; init; } = new Dictionary<string, int>();

    /// <summary>The seed that people and ids are drawn with.</summary>
    public int Seed { get; init; } = 20260101;

    /// <summary>A test PKI that several runs share and their caller ends; null to open one for this run.</summary>
    public Wire.TestData.TestPki? Pki { get; init; }

    /// <summary>The folder that the journal is written to; null keeps it in memory.</summary>
    public string? Directory { get; init; }

    /// <summary>How much of the journal is kept in memory beside the folder.</summary>
    /// <value>Default everything: a run lets go of each scenario when it has ended.</value>
    public JournalMemory JournalMemory { get; init; } = JournalMemory.Everything;

    /// <summary>True when the environment ends with the test run; false when who made it ends it.</summary>
    public bool EndsWithTestRun { get; init; } = true;

    /// <summary>True when the built-in reference system is driven in process.</summary>
    public bool UsesReferenceSystem => Adapter is null && AdapterCommand is null && Person is null;
}
