using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M9.6: the patient's prescriptions. The signed originals travel as further documents of the hodemelding, in the same order.</summary>
public sealed record M96
{
    /// <summary>The patient's present and former ids; version 2015 has none of the three first.</summary>
    public M96PasientInfo? PasientInfo { get; init; }

    /// <summary>There are locked prescriptions that are not shown.</summary>
    public bool? LastResept { get; init; }

    /// <summary>The patient has reserved against being looked up.</summary>
    public bool? Pasientreservasjon { get; init; }

    /// <summary>Why nothing was found; never together with <see cref="Listeelementer"/>.</summary>
    public CS? StatusSok { get; init; }

    /// <summary>One for each prescription.</summary>
    public IReadOnlyList<Listeelement> Listeelementer { get; init; } = [];
}
