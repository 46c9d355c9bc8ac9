namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Lets time go, and lets the system do what it does now and then.</summary>
public sealed class KjedetidDriver(KlokkeDriver klokke, FagsystemDriver fagsystem)
{
    public async Task GaAsync(TimeSpan tid)
    {
        await klokke.FlyttAsync(tid);
        await fagsystem.VentPaBakgrunnsjobbAsync();
    }

    public Task GaStegvisAsync(TimeSpan tid, TimeSpan steg) => GaStegvisAsync(tid, steg, _ => { });

    /// <summary>Lets time go in steps, and tells after each how much has gone.</summary>
    internal async Task GaStegvisAsync(TimeSpan tid, TimeSpan steg, Action<TimeSpan> etter)
    {
        for (var gatt = steg; gatt <= tid; gatt += steg)
        {
            await GaAsync(steg);
            etter(gatt);
        }
    }
}
