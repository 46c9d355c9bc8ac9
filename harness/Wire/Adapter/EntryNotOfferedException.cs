namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The adapter does not offer this action or view (HTTP 501): a person may do it instead; it is never taken as passed.</summary>
/// <param name="entry">The action's or view's id.</param>
public sealed class EntryNotOfferedException(string entry)
    : Exception($"Adapteren tilbyr ikke «{entry}» (501). Utfør det manuelt, eller legg det til i adapteren.")
{
    /// <summary>The action's or view's id.</summary>
    public string Entry { get; } = entry;
}
