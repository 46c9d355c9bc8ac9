using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Tests.Reports.Fixtures;

namespace AcceptanceHarness.Tests.Core.Results;

public sealed class RunRecordFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("run-record-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder, RunRecordFile.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_is_written_is_read_and_written_the_same()
    {
        var run = Runs.Of(new GateRecord(null, "Delkjøring æøå", []), [Judged.Record(Dom.Bestatt)], [Judged.Scenario(Dom.Bestatt)]);
        await RunRecordFile.WriteAsync(run, _folder, Cancel);
        var first = await System.IO.File.ReadAllTextAsync(File, Cancel);

        var read = await RunRecordFile.ReadAsync(_folder, Cancel);
        await RunRecordFile.WriteAsync(read, _folder, Cancel);

        Assert.Equal(first, await System.IO.File.ReadAllTextAsync(File, Cancel));
        Assert.Contains("Delkjøring æøå", first);
        Assert.Contains("AK-ERE-2-01", first);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"id\":")]
    public async Task A_bad_file_is_named(string text)
    {
        await System.IO.File.WriteAllTextAsync(File, text, Cancel);

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => RunRecordFile.ReadAsync(_folder, Cancel));

        Assert.Contains(File, fault.Message);
    }
}
