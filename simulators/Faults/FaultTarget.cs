using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Which calls a fault touches, and how many of them.</summary>
public sealed record FaultTarget
{
    /// <summary>What the fault is keyed to.</summary>
    public required FaultKeyKind Kind { get; init; }

    /// <summary>The patient, message, client or system that is touched; for <see cref="FaultKeyKind.Tjeneste"/>, empty is every system.</summary>
    public required string Value { get; init; }

    /// <summary>The operations that are touched; empty is all.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>How many times, default once; null is until it is cleared.</summary>
    public int? Times { get; init; } = 1;

    /// <summary>Ids of the checks that are not judged on the exchanges that the fault touched.</summary>
    public IReadOnlyList<string> Suspends { get; init; } = [];

    /// <summary>Calls about one patient.</summary>
    public static FaultTarget ForPatient(string patient, params string[] operations) =>
        new() { Kind = FaultKeyKind.Pasient, Value = patient, Operations = operations };

    /// <summary>Calls that carry one message id.</summary>
    public static FaultTarget ForMessage(string message, params string[] operations) =>
        new() { Kind = FaultKeyKind.Melding, Value = message, Operations = operations };

    /// <summary>Calls from one client.</summary>
    public static FaultTarget ForClient(string client, params string[] operations) =>
        new() { Kind = FaultKeyKind.Klient, Value = client, Operations = operations };

    /// <summary>Calls to one simulated system.</summary>
    public static FaultTarget ForService(string system, params string[] operations) =>
        new() { Kind = FaultKeyKind.Tjeneste, Value = system, Operations = operations };

    internal bool Touches(string system, Reading reading) =>
        (Operations.Count == 0 || Operations.Contains(reading.Operation ?? "", StringComparer.Ordinal)) && Kind switch
        {
            FaultKeyKind.Pasient => reading.PatientKeys.Contains(Value, StringComparer.Ordinal),
            FaultKeyKind.Melding => reading.MessageKeys.Contains(Value, StringComparer.OrdinalIgnoreCase),
            FaultKeyKind.Klient => reading.ClientKeys.Contains(Value, StringComparer.Ordinal),
            FaultKeyKind.Tjeneste => Value.Length == 0 || Value == system,
            _ => throw new InvalidOperationException($"Ukjent feilnøkkel {Kind}."),
        };
}
