namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Dialogreferanse: where in a dialogue a message stands.</summary>
/// <param name="RefToParent">MsgId of the message that this one answers.</param>
/// <param name="RefToConversation">MsgId of the first message of the dialogue.</param>
public sealed record ConversationRef(string RefToParent, string RefToConversation);
