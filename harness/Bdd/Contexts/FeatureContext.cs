namespace AcceptanceHarness.Bdd;

/// <summary>What is known while the scenarios of a feature run.</summary>
/// <param name="featureInfo">What the feature file says.</param>
/// <param name="featureContainer">The container that the feature's scenarios share.</param>
public sealed class FeatureContext(FeatureInfo featureInfo, IObjectContainer featureContainer)
{
    /// <summary>What the feature file says.</summary>
    public FeatureInfo FeatureInfo { get; } = featureInfo;

    /// <summary>The container that the feature's scenarios share.</summary>
    public IObjectContainer FeatureContainer { get; } = featureContainer;
}
