using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Dialog;

/// <summary>A person who has to do with a note or a question: a health worker or another, never both.</summary>
public sealed record RollerRelatertNotat
{
    /// <summary>What the person is to the note.</summary>
    public CV? RolleNotat { get; init; }

    /// <summary>What the person is to the patient.</summary>
    public CV? RoleToPatient { get; init; }

    /// <summary>The health worker; null when it is another person.</summary>
    public HealthcareProfessional? HealthcareProfessional { get; init; }

    /// <summary>The other person; null when it is a health worker.</summary>
    public Person? Person { get; init; }
}
