namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>What a whole session says.</summary>
public enum Oktutfall
{
    /// <summary>Everything that the traffic should show was tried, and no «må» was broken.</summary>
    Holdt,

    /// <summary>A «må» was broken.</summary>
    IkkeBestatt,

    /// <summary>No «må» was broken, but something that the traffic should show was not tried.</summary>
    IkkeAvgjort,

    /// <summary>The tool itself failed under the session, so it says nothing of the client.</summary>
    FeilITestverktoy,
}
