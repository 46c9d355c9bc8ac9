using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Helsepersonell: the person behind the message.</summary>
public sealed record HealthcareProfessional
{
    /// <summary>Profession, for example V=LE (Lege).</summary>
    public CS? TypeHealthcareProfessional { get; init; }

    /// <summary>What the person is to the patient, for example fastlege.</summary>
    public CV? RoleToPatient { get; init; }

    /// <summary>Last name.</summary>
    public string? FamilyName { get; init; }

    /// <summary>Middle name.</summary>
    public string? MiddleName { get; init; }

    /// <summary>First name.</summary>
    public string? GivenName { get; init; }

    /// <summary>Date of birth; seldom sent.</summary>
    public DateOnly? DateOfBirth { get; init; }

    /// <summary>Sex.</summary>
    public CS? Sex { get; init; }

    /// <summary>The person's ids; at least one, for a prescriber HPR.</summary>
    public required IReadOnlyList<Ident> Idents { get; init; }

    /// <summary>Work address.</summary>
    public Address? Address { get; init; }

    /// <summary>How the person is reached.</summary>
    public IReadOnlyList<TeleCom> TeleComs { get; init; } = [];
}
