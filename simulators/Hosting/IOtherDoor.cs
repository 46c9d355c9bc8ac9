namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A simulated system that is reached by something other than HTTP as well; what comes in that way is a call like any other.</summary>
internal interface IOtherDoor
{
    /// <summary>The service key of the address.</summary>
    string Service { get; }

    /// <summary>Starts to listen.</summary>
    IOpenDoor Open(DoorSetup setup);
}
