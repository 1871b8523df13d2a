CREATE TABLE `attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`sample` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "attachment_sha256" CHECK(length("attachment"."sha256") = 64),
	CONSTRAINT "attachment_bytes" CHECK("attachment"."bytes" >= 0)
);
--> statement-breakpoint
CREATE INDEX `attachment_application` ON `attachment` (`application_id`);--> statement-breakpoint
CREATE TABLE `own_term` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`aliases` text DEFAULT '[]' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	`sample` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_activity` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `application`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "activity_kind" CHECK("__new_activity"."kind" in ('created', 'moved', 'edited', 'note', 'posting', 'resume', 'sent', 'offer', 'deleted', 'restored', 'attachment', 'reply', 'merged', 'undone', 'redone'))
);
--> statement-breakpoint
INSERT INTO `__new_activity`("id", "application_id", "kind", "text", "at") SELECT "id", "application_id", "kind", "text", "at" FROM `activity`;--> statement-breakpoint
DROP TABLE `activity`;--> statement-breakpoint
ALTER TABLE `__new_activity` RENAME TO `activity`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `activity_application` ON `activity` (`application_id`,`at`);--> statement-breakpoint
ALTER TABLE `application` ADD `replied_on` text;--> statement-breakpoint
ALTER TABLE `resume` ADD `layout` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `resume` ADD `ancestor` text;--> statement-breakpoint
ALTER TABLE `role_profile` ADD `keyword_weights` text DEFAULT '{}' NOT NULL;