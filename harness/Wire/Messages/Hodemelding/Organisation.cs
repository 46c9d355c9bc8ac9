using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Organisatorisk enhet: an organisation, its unit, and the person who acts for it.</summary>
public sealed record Organisation
{
    /// <summary>Name of the organisation.</summary>
    public required string OrganisationName { get; init; }

    /// <summary>Kind of organisation.</summary>
    public CV? TypeOrganisation { get; init; }

    /// <summary>Its ids; at least one, for RF both ENH and HER, in digital dialog HER.</summary>
    public required IReadOnlyList<Ident> Idents { get; init; }

    /// <summary>Where it is.</summary>
    public Address? Address { get; init; }

    /// <summary>How it is reached.</summary>
    public IReadOnlyList<TeleCom> TeleComs { get; init; } = [];

    /// <summary>A unit below it; in digital dialog the service, whose HER-id is level 2.</summary>
    public Organisation? Unit { get; init; }

    /// <summary>The health worker who sends or receives on its behalf.</summary>
    public HealthcareProfessional? HealthcareProfessional { get; init; }
}
