using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class MessageCatalogTests
{
    public static TheoryData<string> Names => [.. MessageCatalog.All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_follows_the_schemas(string name)
    {
        var bytes = WireXml.ToBytes(Type(name).Example());

        var faults = MessageSchemas.Own.Validate(bytes);

        Assert.Empty(faults);
    }

    public static TheoryData<string> NamesWithType => [.. MessageCatalog.All.Where(type => type.Type is not null && type.Type != Meldingstype.Fest).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(NamesWithType))]
    public void An_example_is_the_message_that_it_says(string name)
    {
        var type = Type(name);

        var root = type.Example().Root!;

        Assert.Equal(type, MessageCatalog.Find((Content(root) ?? root).Name));
        Assert.Equal(type.Type!.V, root.Descendants().First(element => element.Attribute("V") is not null).Attribute("V")!.Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_comes_back_from_reading_and_writing_as_it_was(string name)
    {
        var written = WireXml.ToBytes(Type(name).Example());

        var again = Rewriting.Of(written);

        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(again));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_has_the_same_bytes_under_any_culture(string name)
    {
        var expected = UnderCulture("", () => Rewriting.Of(WireXml.ToBytes(Type(name).Example())));

        Assert.All(
            ["no", "ar-SA", "th-TH"],
            culture => Assert.Equal(expected, UnderCulture(culture, () => Rewriting.Of(WireXml.ToBytes(Type(name).Example())))));
    }

    [Fact]
    public void The_example_of_FEST_is_the_register_itself() =>
        Assert.Equal("M30", MessageCatalog.Find(Type("M30").Example().Root!.Name)?.Name);

    [Fact]
    public void No_two_messages_share_a_root()
    {
        Assert.Distinct(MessageCatalog.All.Select(type => type.Root));
    }

    [Fact]
    public void The_signed_original_in_M96_is_the_M1_that_the_list_names()
    {
        var list = MsgHeadReader.Read(Type("M9.6").Example());

        var original = MsgHeadReader.Read(Assert.Single(list.Originals));

        Assert.Contains(original.MsgInfo.MsgId, list.Content!.Descendants(Namespaces.M96 + "ReseptId").Select(id => id.Value));
    }

    internal static MessageType Type(string name) => MessageCatalog.All.Single(type => type.Name == name);

    private static XElement? Content(XElement root) =>
        root.Descendants(Namespaces.MsgHead + "Content").FirstOrDefault()?.Elements().First();

    private static T UnderCulture<T>(string culture, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
