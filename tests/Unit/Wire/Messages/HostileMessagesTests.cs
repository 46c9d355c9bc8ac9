using AcceptanceHarness.Tests.Wire.Messages.Agreement;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages;

/// <summary>Whatever is sent, reading ends in a message or in a <see cref="MessageFormatException"/>, and validation in faults.</summary>
public sealed class HostileMessagesTests
{
    private const int Seed = 7;

    public static TheoryData<string> Names => [.. MessageCatalog.All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mutated_message_is_read_or_refused(string name)
    {
        var random = new Random(Seed);
        for (var number = 0; number < 150; number++)
        {
            var document = MessageCatalogTests.Type(name).Example();
            var change = Mutation.Apply(document, random);
            var bytes = WireXml.ToBytes(document);

            var surprise = Record.Exception(() => Rewriting.Of(bytes));

            Assert.True(surprise is null or MessageFormatException or ArgumentOutOfRangeException { ParamName: "content" }, $"{change}: {surprise}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_cut_short_is_one_fault(string name)
    {
        var bytes = WireXml.ToBytes(MessageCatalogTests.Type(name).Example());

        for (var length = 0; length < bytes.Length; length += 97)
        {
            Assert.Single(MessageSchemas.Own.Validate(bytes.AsMemory(0, length)));
        }
    }
}
