using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Pasient: the person the message is about.</summary>
public sealed record Patient
{
    /// <summary>Last name.</summary>
    public string? FamilyName { get; init; }

    /// <summary>Middle name.</summary>
    public string? MiddleName { get; init; }

    /// <summary>First name.</summary>
    public string? GivenName { get; init; }

    /// <summary>Date of birth; not sent together with a fødselsnummer (R0908).</summary>
    public DateOnly? DateOfBirth { get; init; }

    /// <summary>Sex.</summary>
    public CS? Sex { get; init; }

    /// <summary>FNR or DNR; empty when the person has neither.</summary>
    public IReadOnlyList<Ident> Idents { get; init; } = [];

    /// <summary>Home address.</summary>
    public Address? Address { get; init; }

    /// <summary>How the person is reached.</summary>
    public IReadOnlyList<TeleCom> TeleComs { get; init; } = [];
}
