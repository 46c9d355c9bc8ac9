using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>A fault as it is ordered by name, from a control call or a feature's words.</summary>
public sealed record FaultOrder
{
    /// <summary>The fault's id.</summary>
    public required string Fault { get; init; }

    /// <summary>Which calls it touches.</summary>
    public required FaultTarget Target { get; init; }

    /// <summary>The errors of a rejection; default X99 with the published text on structured dosing.</summary>
    public IReadOnlyList<Rejection> Errors { get; init; } = [new("X99", RejectsMessage.KnownDosingDeviation)];

    /// <summary>The text of a technical error.</summary>
    public string Text { get; init; } = "Intern feil i tjenesten";

    /// <summary>Seconds to wait, delay or ask the client to wait; default 30.</summary>
    public int Seconds { get; init; } = 30;

    /// <summary>The patient that a wrong answer is about.</summary>
    public string? OtherPatient { get; init; }
}
