namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>One other way in which the reference system can be right.</summary>
internal interface IVariant
{
    /// <summary>The id in ASCII kebab-case.</summary>
    string Id { get; }

    /// <summary>What is different, in bokmål.</summary>
    string Description { get; }

    /// <summary>Changes how it is done, never whether it is right.</summary>
    EhrPolicies Apply(EhrPolicies plain);
}
