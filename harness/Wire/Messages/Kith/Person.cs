using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Wire.Messages.Kith;

/// <summary>A person in the form that the messages share.</summary>
public sealed record Person
{
    /// <summary>Last name.</summary>
    public string? FamilyName { get; init; }

    /// <summary>Middle name.</summary>
    public string? MiddleName { get; init; }

    /// <summary>First name.</summary>
    public string? GivenName { get; init; }

    /// <summary>Date of birth.</summary>
    public DateOnly? DateOfBirth { get; init; }

    /// <summary>Sex.</summary>
    public CS? Sex { get; init; }

    /// <summary>Nationality.</summary>
    public CS? Nationality { get; init; }

    /// <summary>FNR or DNR; empty when the person has neither.</summary>
    public IReadOnlyList<Ident> Idents { get; init; } = [];

    /// <summary>Home address.</summary>
    public Address? Address { get; init; }

    /// <summary>How the person is reached.</summary>
    public IReadOnlyList<TeleCom> TeleComs { get; init; } = [];
}
