using System.Text;
using AcceptanceHarness.Bdd.Reporting;
using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Cli.Running;

/// <summary>messages.ndjson: the run as Cucumber Messages.</summary>
internal sealed class MessageFile(string directory) : IDisposable
{
    private readonly StreamWriter _file = new(Path.Combine(directory, "messages.ndjson"), append: false, new UTF8Encoding(false));

    public void Write(Envelope envelope) => new MessageWriter(_file).Write(envelope);

    public void Dispose() => _file.Dispose();
}
