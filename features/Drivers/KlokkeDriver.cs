using System.Globalization;
using AcceptanceHarness.Wire.Messages;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Moves the scenario's clock on to a time of day.</summary>
public sealed class KlokkeDriver(Scene scene)
{
    /// <summary>Moves on to the next time that it is this time of day in Norway.</summary>
    public async Task StillAsync(string klokkeslett)
    {
        var now = NorskTid.Na(scene.Clock);
        var wanted = now.Date + TimeOnly.ParseExact(klokkeslett, "HH.mm", CultureInfo.InvariantCulture).ToTimeSpan();
        var by = (wanted > now.DateTime ? wanted : wanted.AddDays(1)) - now.DateTime;
        await FlyttAsync(by);
    }

    /// <summary>Moves on by a time.</summary>
    public async Task FlyttAsync(TimeSpan by)
    {
        if (scene.Clock is FakeTimeProvider clock)
        {
            await scene.StilleAsync();
            clock.Advance(by);
            return;
        }

        await scene.Vendor.AdvanceClockAsync(by, CancellationToken.None);
        scene.Tenant.CaseClock.Advance(by);
    }
}
