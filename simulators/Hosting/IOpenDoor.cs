namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A door that is listened at; disposing it frees its port.</summary>
internal interface IOpenDoor : IDisposable
{
    /// <summary>What a client connects to; the same for every tenant.</summary>
    Uri Address { get; }
}
