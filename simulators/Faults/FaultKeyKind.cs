namespace AcceptanceHarness.Simulators.Faults;

/// <summary>What a fault is keyed to.</summary>
/// <remarks>A fault keyed to <see cref="Klient"/> or <see cref="Tjeneste"/> meets other scenarios too, so only an exclusive scenario plans one.</remarks>
public enum FaultKeyKind
{
    /// <summary>Calls about one patient.</summary>
    Pasient,

    /// <summary>Calls that carry one message, conversation or prescription id.</summary>
    Melding,

    /// <summary>Calls from one client.</summary>
    Klient,

    /// <summary>All calls to one service.</summary>
    Tjeneste,
}
