using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>The start of a run: what fails closes what was opened, and the system's patience is its own.</summary>
public sealed class AcceptanceEnvironmentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("start-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_opened_is_closed_when_the_journal_cannot_be_made()
    {
        var system = new OpenedSystem { IsSilent = false };
        await File.WriteAllTextAsync(Path.Combine(_folder, Journal.FileName), "en tidligere kjøring", Cancel);

        await Assert.ThrowsAsync<IOException>(() => AcceptanceEnvironment.StartAsync(
            new AcceptanceSettings { Person = _ => system, Directory = _folder }, Cancel));

        Assert.True(system.IsClosed);
    }

    [Fact]
    public async Task A_system_that_is_silent_is_lost_and_closed_before_anything_is_written()
    {
        var system = new OpenedSystem();

        var lost = await Assert.ThrowsAsync<AdapterLostException>(() => AcceptanceEnvironment.StartAsync(
            new AcceptanceSettings { Person = _ => system, Directory = _folder, Patience = TimeSpan.FromSeconds(0.1) }, Cancel));

        Assert.StartsWith("Forventet svar på GET /v1/system innen ", lost.Message, StringComparison.Ordinal);
        Assert.True(system.IsClosed);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }
}
